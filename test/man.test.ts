import {execFile, spawnSync} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {commandNames, usage} from '../source/commands/command-table.js';
import {variables} from '../source/commands/environment.js';
import {type Flag, flags, namesOf} from '../source/commands/flags.js';
import {formatIds} from '../source/configs/format.js';
import {exitCodesWords} from '../source/language/english/exit-codes.js';
import {manPage} from './helpers/man-page.js';
import {roff} from './helpers/roff.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const {version, man, files} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const page = manPage(version);

const isMissing = (program: string) => !process.env.CI && spawnSync(program, ['--version']).status !== 0;

/** What a program prints of a page that it reads from stdin. */
async function print(text: string, program: string, ...args: readonly string[]) {
	const running = run(program, args, {env: {...process.env, MANPAGER: 'cat', MANWIDTH: '80'}});
	running.child.stdin?.end(text);
	return running;
}

const groff = (text: string) => print(text, 'groff', '-man', '-Tutf8', '-ww', '-P-cbou', '-rLL=78n');

describe('the man page', () => {
	it('agrees with the program, and is shipped', async () => {
		await expect(page).toMatchFileSnapshot('../man/adsauth.1');
		// npm links the pages of a list only.
		expect(man).toEqual(['man/adsauth.1']);
		expect(files).toContain('man');
	});

	it.skipIf(isMissing('groff'))('is read by groff without a warning, and fits 80 columns', async () => {
		const {stdout, stderr} = await groff(page);
		expect(stderr).toBe('');
		for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
	});

	it.skipIf(isMissing('man'))('is read by man without a warning', async () => {
		const {stdout, stderr} = await print(page, 'man', '--warnings', '-l', '-');
		expect(stderr).toBe('');
		expect(stdout).toContain('ADSAUTH(1)');
	});

	it.skipIf(isMissing('groff'))('tells of every command, flag, format, variable and exit code', async () => {
		const {stdout} = await groff(page);
		const whole = stdout.replaceAll(/\s+/g, ' ');
		for (const name of commandNames) expect(whole).toContain(usage(name));
		for (const flag of flags as readonly Flag[])
			expect(whole).toContain(namesOf(flag).join(', ') + (flag.value === undefined ? '' : ` ${flag.value}`));
		for (const id of formatIds) expect(whole).toContain(` ${id} `);
		for (const {names} of variables) expect(whole).toContain(names.join(', '));
		for (const code of Object.keys(exitCodesWords())) expect(whole).toContain(` ${code} `);
	});
});

describe('roff', () => {
	it.skipIf(isMissing('groff')).each(['.TH x', "'br", String.raw`a\fBb\(ti`, '~/x-y ^ ` \' " …', '1\u00201047…8f2k'])(
		'makes groff print %j',
		async text => {
			const {stdout, stderr} = await groff(`.TH X 1\n.SH S\n${roff(text)}\n`);
			expect(stderr).toBe('');
			expect(stdout).toContain(text);
		},
	);
});
