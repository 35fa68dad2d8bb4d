import {Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {readStream} from '../../source/system/read-stream.js';
import {failureOf} from './failure-of.js';

describe('readStream', () => {
	it('joins what comes, up to the limit', async () => {
		expect(new TextDecoder().decode(await readStream(Readable.from(['ab', Buffer.from('cé')]), 5))).toBe('abcé');
	});

	it.each([[], ['\n'], [' ', '\r\n']])('says so where nothing comes: %j', async (...chunks) => {
		expect(await failureOf(readStream(Readable.from(chunks), 5))).toEqual({type: 'standard-input-empty'});
	});

	it('stops reading where there is too much, and breaks nothing', async () => {
		let given = 0;
		const endless = Readable.from(
			(function* () {
				for (;;) {
					given += 1;
					yield Buffer.alloc(100);
				}
			})(),
		);
		const failure = {type: 'standard-input-too-large', maxBytes: 1000};
		expect(await failureOf(readStream(endless, 1000))).toEqual(failure);
		expect(endless.destroyed).toBe(false);
		expect(given).toBeLessThan(100);
	});

	it('names what broke the stream, without its message', async () => {
		const cause = Object.assign(new Error('secret'), {code: 'EIO'});
		const broken = new Readable({
			read() {
				this.destroy(cause);
			},
		});
		const failure = {type: 'standard-input-unreadable', code: 'EIO'};
		await expect(readStream(broken, 5)).rejects.toMatchObject({failure, cause});
	});
});
