import {expect, it} from 'vitest';
import {linesAfter} from '../../source/configs/lines-after.js';
import {splice} from '../../source/configs/splice.js';

it.each([
	['below the line of the offset', 'a=1\nb=2\nc=3\n', 5, 'a=1\nb=2\nx\ny\nc=3\n'],
	['below the line that has just ended', 'a=1\nb=2\nc=3\n', 8, 'a=1\nb=2\nx\ny\nc=3\n'],
	['below the first line', 'a=1\nb=2\n', 0, 'a=1\nx\ny\nb=2\n'],
	["with that line's own ending", 'a=1\r\nb=2\n', 1, 'a=1\r\nx\r\ny\r\nb=2\n'],
	["with that line's own ending, the other way", 'a=1\nb=2\r\n', 1, 'a=1\nx\ny\nb=2\r\n'],
	['below a last line that does not end', 'a=1\nb=2', 6, 'a=1\nb=2\nx\ny'],
	['below a last line that does not end, as others do', 'a=1\r\nb=2', 7, 'a=1\r\nb=2\r\nx\r\ny'],
	['into nothing', '', 0, 'x\ny\n'],
])('adds lines %s', (_, text, offset, after) => {
	expect(splice(text, [linesAfter(text, offset, ['x', 'y'])])).toBe(after);
});
