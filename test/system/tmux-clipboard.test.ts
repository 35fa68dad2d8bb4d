import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {askTmux} from '../../source/system/tmux-clipboard.js';
import {fakeProgram} from './fake-program.js';
import {temporaryFolder} from './temporary-folder.js';

/** What is understood of a tmux that answers this, and the question it was asked. */
async function ask(answer: string, env: Readonly<Record<string, string>> = {}) {
	const folder = await temporaryFolder();
	await writeFile(join(folder, 'answer'), answer);
	await fakeProgram(folder, 'tmux', 'printf "%s " "$@" > "$HERE/question"; cat "$HERE/answer"');
	const understood = await askTmux({env: {PATH: `${folder}:/usr/bin:/bin`, TMUX: '/tmp/tmux-1/default,1,0', ...env}});
	return {understood, question: readFileSync(join(folder, 'question'), 'utf8')};
}

const terminal = (number: number, tty: string, Ms: string) =>
	`Terminal ${number}: xterm for ${tty}, flags=0x0:\n   0: acsc: (string) a|b\n 192: Ms: ${Ms}\n`;
const able = '(string) \\033]52;%p1%s;%p2%s\\a';
const unable = '[missing]';

describe.runIf(process.platform !== 'win32')('askTmux', () => {
	it.each([
		['the only one', terminal(0, '/dev/pts/3', able)],
		['the first', terminal(0, '/dev/pts/3', able) + terminal(1, '/dev/pts/9', unable)],
		['the last', terminal(0, '/dev/pts/9', unable) + terminal(1, '/dev/pts/3', able)],
	])('knows the clipboard of our terminal, %s', async (_, terminals) => {
		const {understood} = await ask(`/dev/pts/3|off\n${terminals}`);
		expect(understood).toEqual({client: '/dev/pts/3', passesOn: false});
	});

	it.each([
		['none is told', ''],
		['ours has none', terminal(0, '/dev/pts/3', unable)],
		[
			'those before and after have one',
			[able, unable, able].map((Ms, n) => terminal(n, `/dev/pts/${n + 2}`, Ms)).join(''),
		],
		['one whose name begins alike has one', terminal(0, '/dev/pts/33', able)],
	])('knows of no clipboard where %s', async (_, terminals) => {
		expect((await ask(`/dev/pts/3|off\n${terminals}`)).understood).toEqual({passesOn: false});
	});

	it('knows of no terminal where none is attached', async () => {
		expect((await ask(`|on\n${terminal(0, '/dev/pts/3', able)}`)).understood).toEqual({passesOn: true});
	});

	it.each([
		['on', true],
		['all', true],
		['1', true],
		['', true],
		['off', false],
		['0', false],
	])('takes allow-passthrough %j for %s', async (passthrough, passesOn) => {
		expect((await ask(`/dev/pts/3|${passthrough}\n`)).understood).toEqual({passesOn});
	});

	it.each(['', '\n', `no client\n${terminal(0, '/dev/pts/3', able)}`])('takes %j for no answer', async answer => {
		expect((await ask(answer)).understood).toBeUndefined();
	});

	it('asks for the pane we are in, where we know it', async () => {
		const rest = '#{client_tty}|#{allow-passthrough} ; show-messages -T ';
		expect((await ask('', {TMUX_PANE: '%7'})).question).toBe(`display-message -p -t %7 ${rest}`);
		expect((await ask('', {})).question).toBe(`display-message -p ${rest}`);
	});
});
