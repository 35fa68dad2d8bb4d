import {expect, it} from 'vitest';
import {javaLines} from '../../source/configs/java-lines.js';

const pairs = (text: string) => javaLines(text).map(({name, value, line}) => [name, value, line]);

it.each([
	['a=b', [['a', 'b', 1]]],
	['a = b ', [['a', 'b ', 1]]],
	['a b=c', [['a', 'b=c', 1]]],
	['a:=b', [['a', '=b', 1]]],
	['a', [['a', '', 1]]],
	['=b', [['', 'b', 1]]],
	['#a=b\n!c=d\n \f#e\\\nf=g', [['f', 'g', 4]]],
	[
		'a=b\\\r\n \tc\r\nd=e',
		[
			['a', 'bc', 1],
			['d', 'e', 3],
		],
	],
	['a\\\nb=c', [['ab', 'c', 1]]],
	[
		'a=b\\\\\nc=d',
		[
			['a', 'b\\', 1],
			['c', 'd', 2],
		],
	],
	['\\\n#a=b\nc=d', [['c', 'd', 3]]],
	['a\\ b\\=\\:c=d', [['a b=:c', 'd', 1]]],
	['a=\\u0041\\t\\n\\r\\f\\q\\U0041', [['a', 'A\t\n\r\fqU0041', 1]]],
	['a=é', [['a', 'Ã©', 1]]],
	['a=b\\', [['a', 'b', 1]]],
])('reads %j', (text, expected) => {
	expect(pairs(text)).toEqual(expected);
});

it('marks what the library refuses and what would swallow a next line', () => {
	const marks = (text: string) =>
		javaLines(text).map(({isMalformed, isContinued, isOpen}) => [isMalformed, isContinued, isOpen]);
	expect(marks('a=\\u12')).toEqual([[true, false, false]]);
	expect(marks('a=\\\\u12')).toEqual([[false, false, false]]);
	expect(marks('a=1\\\n2\nb=3\\\n')).toEqual([
		[false, true, false],
		[false, true, true],
	]);
	expect(marks('a=1\\\\')).toEqual([[false, false, false]]);
	expect(marks('a=1\\')).toEqual([[false, true, true]]);
});
