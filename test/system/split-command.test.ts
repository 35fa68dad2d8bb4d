import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {splitCommand} from '../../source/system/split-command.js';
import {failureOf} from './failure-of.js';

const split = async (commandLine: string) => splitCommand(commandLine);

/** What a real shell passes to a program. */
const splitByShell = (commandLine: string) =>
	execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${commandLine}`], {encoding: 'utf8'})
		.split('\0')
		.slice(0, -1);

describe('splitCommand', () => {
	it.each<[string, string[]]>([
		['pass insert a/b', ['pass', 'insert', 'a/b']],
		['  \t a \t  b \n', ['a', 'b']],
		[`op --title "Google Ads" 'it is'`, ['op', '--title', 'Google Ads', 'it is']],
		[`a '' ""`, ['a', '', '']],
		[`a ""'' b''`, ['a', '', 'b']],
		[`--x="y z"'1'\\ 2`, ['--x=y z1 2']],
		[`a 'b\\n"c' "d\\n\\"\\\\'e"`, ['a', 'b\\n"c', `d\\n"\\'e`]],
		[`a \\| \\; '&&' ">" '$(b)' "\`c\`"`, ['a', '|', ';', '&&', '>', '$(b)', '`c`']],
		['a \\\n b "c\\\nd"', ['a', 'b', 'cd']],
		["sh -c 'tr a b | cat > x'", ['sh', '-c', 'tr a b | cat > x']],
		['a b\\', ['a', 'b\\']],
		['žluť "🔑 klíč"', ['žluť', '🔑 klíč']],
	])('%j', (commandLine, words) => {
		expect(splitCommand(commandLine)).toEqual(words);
	});

	it('leaves backslashes alone on Windows, where they part folders', () => {
		const words = ['C:\\Program Files\\op.exe', '--to=C:\\x\\y', 'a', 'z\\'];
		const line = `"C:\\Program Files\\op.exe" --to=C:\\x\\"y" 'a' "z\\"`;
		expect(splitCommand(line, 'win32')).toEqual(words);
		expect(splitCommand('a --to=C:\\x', 'linux')).toEqual(['a', '--to=C:x']);
	});

	it('expands nothing', () => {
		const words = ['a', '$HOME', '${HOME}', '~', '*.ts', '{b,c}', '!d', '#e', 'f?', '[g]', '%h%', '(i)'];
		expect(splitCommand(words.join(' '))).toEqual(words);
	});

	it.each(['', '  \n', "''", '"" a'])('%j is no command', async commandLine => {
		expect(await failureOf(split(commandLine))).toEqual({type: 'command-empty'});
	});

	it.each([`a 'b`, 'a "b', `a "b\\"`, `it's`, `'a"`, `a 'b | c`])('%j has an open quote', async commandLine => {
		expect(await failureOf(split(commandLine))).toEqual({type: 'command-unbalanced-quotes'});
	});

	it.each([
		['a | b', '|'],
		['a || b', '||'],
		['a && b', '&&'],
		['a & ', '&'],
		['a; b', ';'],
		['a > b', '>'],
		['a 2>b', '>'],
		['a <b', '<'],
		['a $(b)', '$('],
		['a `b`', '`'],
		['a\nb', '\n'],
	])('%j needs a shell', async (commandLine, operator) => {
		expect(await failureOf(split(commandLine))).toEqual({type: 'command-needs-shell', operator});
	});

	it.runIf(process.platform !== 'win32')('splits as a shell does', () => {
		const quoted = fc.oneof(
			fc.stringMatching(/^'[a-z \\"$|*~\n]{0,6}'$/),
			fc.stringMatching(/^"([a-z '|*~;\n]|\\[a-z "\\$`\n]){0,6}"$/),
			fc.stringMatching(/^(\\[a-z '"\\$|*~;&]|[a-z=/.:,-]){1,6}$/),
			fc.constantFrom(' ', '  ', '\t', '\\\n'),
		);
		const line = fc.array(quoted, {minLength: 1, maxLength: 8}).map(parts => `a${parts.join('')}`);
		fc.assert(
			fc.property(line, commandLine => {
				expect(splitCommand(commandLine)).toEqual(splitByShell(commandLine));
			}),
			{numRuns: 150},
		);
	});
});
