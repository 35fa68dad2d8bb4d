import {PassThrough} from 'node:stream';
import {expect, it} from 'vitest';
import {outputTail} from '../../source/system/output-tail.js';

function tailOf(...chunks: readonly (string | Buffer)[]): string {
	const stream = new PassThrough();
	const tail = outputTail(stream);
	for (const chunk of chunks) stream.emit('data', Buffer.from(chunk));
	return tail();
}

it('keeps all of a short output, characters in two chunks too', () => {
	const bytes = Buffer.from('žluť\nkůň');
	expect(tailOf(bytes.subarray(0, 1), bytes.subarray(1))).toBe('žluť\nkůň');
	expect(tailOf('x'.repeat(16_384))).toHaveLength(16_384);
	expect(tailOf()).toBe('');
});

it('keeps whole lines of a long output', () => {
	expect(tailOf('1//0gSecret'.repeat(4000), '\nlast', ' line')).toBe('\nlast line');
	expect(tailOf('a\n'.repeat(20_000))).toMatch(/^\n(a\n){8000,}$/);
	expect(tailOf('x'.repeat(20_000), 'x'.repeat(20_000))).toBe('');
});
