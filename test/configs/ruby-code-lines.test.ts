import {expect, it} from 'vitest';
import {rubyCodeLines} from '../../source/configs/ruby-code-lines.js';

const codeOf = (...lines: readonly string[]) =>
	rubyCodeLines(lines).codeLines.map(({index, code}) => `${index} ${code}`);

it('leaves comments, blocks of them and everything after __END__ out', () => {
	expect(codeOf('a # b\n', '=begin x\r\n', 'c\n', '=end\n', ' =begin\n', 'd\r\n', '__END__\r\n', 'e\n')).toEqual([
		'0 a ',
		'4  =begin',
		'5 d',
	]);
});

it('replaces strings, so that nothing in them looks like code or a comment', () => {
	expect(codeOf(`x = 'a # "b"' + "c 'd' \\" #{e}" + \`f\` # 'g`)).toEqual(['0 x = @ + @ + @ ']);
});

it('leaves a quote that never closes', () => {
	expect(codeOf(`x = 'a # b\n`)).toEqual([`0 x = 'a `]);
});

it('keeps the source for what is looked at closely, without ending and byte order mark', () => {
	expect(rubyCodeLines(['\uFEFFx = 1 # y\r\n']).codeLines).toEqual([{index: 0, source: 'x = 1 # y', code: 'x = 1 '}]);
});

it('says whether every comment block closes', () => {
	expect(rubyCodeLines(['=begin\n', '=end\n']).closed).toBe(true);
	expect(rubyCodeLines(['=begin\n', ' =end\n']).closed).toBe(false);
});
