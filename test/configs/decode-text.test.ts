import {expect, it} from 'vitest';
import {decodeText} from '../../source/configs/decode-text.js';
import {failureOf} from './workspace.js';

it('keeps the byte order mark and every line ending', () => {
	const text = '\uFEFFä\r\n\r\n';
	expect(decodeText(Buffer.from(text), '/x')).toBe(text);
});

it.each([[[0xe4]], [[0x61, 0]]])('refuses the bytes %j', async bytes => {
	const failure = await failureOf(() => decodeText(new Uint8Array(bytes), '/x'));
	expect(failure).toEqual({type: 'config-not-text', path: '/x'});
});

it('keeps what the decoder says', () => {
	expect(() => decodeText(new Uint8Array([0xe4]), '/x')).toThrow(
		expect.objectContaining({cause: expect.any(TypeError)}),
	);
});
