import {describe, expect, it} from 'vitest';
import {phpString, readPhpLiteral} from '../../source/configs/php-literal.js';

describe('readPhpLiteral', () => {
	it.each([
		['"a"', 'a'],
		[`"a"'b'"c"`, 'abc'],
		[String.raw`"a\"b\\c\$d\n"`, String.raw`a"b\c$d\n`],
		[String.raw`'a\"b'`, String.raw`a\"b`],
		["'${A}'", '${A}'],
		['"${A}"', undefined],
		[`"\${A}"'b'`, undefined],
		[`'b'"\${A}"`, undefined],
		['""', ''],
		['yes', ''],
		['007', '7'],
		['1.5', undefined],
		['PHP_VERSION', undefined],
		['INSERT_TOKEN_HERE', 'INSERT_TOKEN_HERE'],
		['a-b', 'a-b'],
	])('%s: %j', (literal, value) => {
		expect(readPhpLiteral(literal)).toBe(value);
	});
});

describe('phpString', () => {
	it.each([
		['a', '', '"a"'],
		['a', "'b'", "'a'"],
		["it's", "'b'", '"it\'s"'],
		['${A}', '', "'${A}'"],
		[String.raw`it's \ "x"`, '', String.raw`'it'"'"'s \ "x"'`],
	])('writes %j in place of %j as %s', (value, former, literal) => {
		expect(phpString(value, former)).toBe(literal);
		expect(readPhpLiteral(literal)).toBe(value);
	});
});
