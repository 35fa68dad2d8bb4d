import {expect, it} from 'vitest';
import {deeper} from '../../source/configs/xml-layout.js';

it.each([
	['', ''],
	['\n', '\n  '],
	['\n  ', '\n    '],
	['\r\n    ', '\r\n        '],
	['\n\t', '\n\t\t'],
	['\n\t  ', '\n\t  \t'],
	['\n  \t', '\n  \t  \t'],
])('indents %j one level deeper: %j', (lineBreak, inner) => {
	expect(deeper(lineBreak)).toBe(inner);
});
