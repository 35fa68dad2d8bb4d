import {expect, it} from 'vitest';
import {rubyNesting} from '../../source/configs/ruby-nesting.js';

it.each([
	['X.new do |c|', 1],
	['X.new { |c|', 1],
	['}', -1],
	['end', -1],
	['if x', 1],
	['unless x', 1],
	['c.y = if x', 1],
	['c.y = 1 if x', 0],
	['c.y = 1 unless x', 0],
	['if x then y end', 0],
	['while x do', 1],
	['until x', 1],
	['for x in y do', 1],
	['c.y = case x', 1],
	['begin', 1],
	['end while x', -1],
	['def x(y)', 1],
	['class X; end', 0],
	['foo(1, [2,', 2],
	['3])', -2],
	['c.end = x.do', 0],
	['{do: 1, end: 2, if: 3}', 0],
	['c.ends = :end', 0],
	['else', 0],
])('%s nests by %i', (code, levels) => {
	expect(rubyNesting(code)).toBe(levels);
});
