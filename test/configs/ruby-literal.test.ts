import {describe, expect, it} from 'vitest';
import {readRubyLiteral, rubyString} from '../../source/configs/ruby-literal.js';

describe('readRubyLiteral', () => {
	it.each([
		["'a'", 'a'],
		["'it\\'s \\\\ \\n #{x}'", "it's \\ \\n #{x}"],
		['"a \\"b\\" \\\\ \\#{x} # 1"', 'a "b" \\ #{x} # 1'],
		["''", ''],
		['nil', ''],
		['123_456', '123456'],
	])('%s', (literal, value) => {
		expect(readRubyLiteral(literal)).toBe(value);
	});

	it.each(['"#{x}"', '"#$x"', '"#@x"', '"\\n"', '"\\u0041"', '"\\\\#{x}"'])('leaves %s to Ruby', literal => {
		expect(readRubyLiteral(literal)).toBeUndefined();
	});
});

describe('rubyString', () => {
	it.each([
		['a', undefined, "'a'"],
		['a', '"b"', '"a"'],
		['a', '12', "'a'"],
		['it\'s "\\"', '"b"', "'it\\'s \"\\\\\"'"],
		["it's", '"b"', '"it\'s"'],
		['#{x}', '"b"', "'#{x}'"],
	])('%s after %s', (value, former, literal) => {
		expect(rubyString(value, former)).toBe(literal);
	});
});
