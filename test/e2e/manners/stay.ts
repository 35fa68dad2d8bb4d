import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {TestContext} from 'vitest';
import type {startSandbox} from '../../../source/sandbox/index.js';
import {emptyFolder, openTerminal, program} from '../../helpers/terminal.js';
import {clientJson} from '../journey.js';

/** Where the program runs: a window of the usual size, a small one, one inside tmux, or a shell's. */
export type Place = 'plain' | '40x12' | 'tmux' | 'shell';

/**
 * Runs the program and outlives it, so that what it leaves of the terminal can be seen: a terminal's modes are its own
 * only as long as somebody has it open.
 */
const keeper = `trap '' HUP
stty -a > before
/bin/sh -c 'echo $$ > pid; exec "$@"' sh "$@"
code=$?
stty -a > after
echo $code > code
exec sleep 60`;

type Sandbox = Awaited<ReturnType<typeof startSandbox>>;

type Options = {
	readonly sandbox: Sandbox;
	readonly place: Place;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly clientFile?: string;
	/** Whether it is to print the token; see `watchForLeaks`. */
	readonly shows?: boolean;
	/** The test's own: tests run beside each other. */
	readonly onTestFinished: TestContext['onTestFinished'];
};

/** The built program, asked to use a client file of the sandbox, with a witness of what it leaves behind. */
export async function stay({sandbox, place, args = [], env = {}, clientFile, shows = false, onTestFinished}: Options) {
	const home = await emptyFolder();
	const file = join(home, 'client_secret_test.json');
	await writeFile(file, clientFile ?? clientJson(sandbox.clients.desktop), {mode: 0o600});
	const command = [process.execPath, program, '-P', file, '--no-browser', ...args] as const;
	const terminal = await openTerminal({
		home,
		shows,
		command: await around(place, home, command),
		env: {ADSAUTH_SANDBOX: sandbox.origin, TMUX_TMPDIR: home, PS1: '$ ', ...env},
		...(place === '40x12' ? {columns: 40, rows: 12} : {}),
	});
	onTestFinished(async () => {
		if (place === 'tmux') await endTmux(home);
		await terminal.end();
	});
	const written = (name: string) => readFile(join(home, name), 'utf8').catch(() => '');
	return {
		home,
		terminal,
		/** The shell's line that runs the program. */
		line: command.map(word => `'${word}'`).join(' '),
		/** The program's own process, once it runs. */
		pid: async () => Number(await written('pid')),
		/** What the keeper saw after it; empty until then. */
		code: async () => (await written('code')).trim(),
		modes: async () => ({before: await written('before'), after: await written('after')}),
	};
}

async function around(
	place: Place,
	home: string,
	command: readonly [string, ...string[]],
): Promise<readonly [string, ...string[]]> {
	if (place === 'shell') return ['bash', '--norc', '--noprofile', '-i'];
	const kept = ['/bin/sh', '-c', keeper, 'sh', ...command] as const;
	if (place !== 'tmux') return kept;
	await writeFile(join(home, 'tmux.conf'), 'set -g status off\n');
	return ['tmux', '-L', 'manners', '-f', join(home, 'tmux.conf'), 'new-session', ...kept];
}

async function endTmux(home: string) {
	const {spawnSync} = await import('node:child_process');
	spawnSync('tmux', ['-L', 'manners', 'kill-server'], {env: {PATH: process.env.PATH ?? '', TMUX_TMPDIR: home}});
}
