import {describe, expect, it} from 'vitest';
import {isJsonWithTrailingCommas, withoutComments} from '../../source/configs/json-text.js';

describe('withoutComments', () => {
	it.each([
		['a byte order mark', '\uFEFF{}', ' {}'],
		['no mark but the first', '{"a": "\uFEFF"}', '{"a": "\uFEFF"}'],
		['a comment to the end of its line', '1 // 2\r\n3', '1     \r\n3'],
		['a comment over lines', '1 /* "\n* / */ 2', '1             2'],
		['nothing of a string', '"// \\" /* x */" /* y */', '"// \\" /* x */"        '],
	])('blanks %s', (_, text, blanked) => {
		expect(withoutComments(text)).toBe(blanked);
	});
});

describe('isJsonWithTrailingCommas', () => {
	it.each([
		['[1]', true],
		['[1,]', true],
		['{"a": [1 , ] , }', true],
		['{"a": 1,\n}', true],
		['[",]", "\\",}"]', true],
		['[1,,]', false],
		['[1 2]', false],
		['[1,2', false],
		['', false],
	])('%j: %s', (text, isJson) => {
		expect(isJsonWithTrailingCommas(text)).toBe(isJson);
	});
});
