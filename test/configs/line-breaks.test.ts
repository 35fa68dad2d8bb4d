import {expect, it} from 'vitest';
import {lineEndingBefore, lineEndingOf, lineNumberAt} from '../../source/configs/line-breaks.js';

const text = 'a\r\nb\rc\nd';

it('counts lines from 1, whatever ends them', () => {
	expect([0, 3, 5, 7].map(offset => lineNumberAt(text, offset))).toEqual([1, 2, 3, 4]);
});

it('knows how a line ends', () => {
	expect(lineEndingOf(text)).toBe('\r\n');
	expect(lineEndingOf('a')).toBe('\n');
	expect([0, 3, 5, 7].map(offset => lineEndingBefore(text, offset))).toEqual(['\r\n', '\r\n', '\r', '\n']);
	expect(lineEndingBefore('a', 1)).toBe('\n');
});
