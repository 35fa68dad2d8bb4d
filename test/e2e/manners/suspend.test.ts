import {execFileSync} from 'node:child_process';
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../../source/sandbox/index.js';
import {isOpen, reach, tour} from '../walk.js';
import {stay} from './stay.js';

const ctrlZ = '\u001A';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** The program as a job of an interactive shell. */
async function startJob({shows = false} = {}) {
	// The shell's own use of bracketed paste must not be taken for the program's.
	const env = {INPUTRC: '/dev/null', BASH_SILENCE_DEPRECATION_WARNING: '1'};
	const {terminal, line} = await stay({sandbox, place: 'shell', env, shows, onTestFinished});
	await terminal.until(/\$/);
	terminal.write("bind 'set enable-bracketed-paste off'; clear\r");
	terminal.write(`${line}\r`);
	const until = (pattern: RegExp | string) => terminal.until(pattern);
	return {
		terminal,
		/** The program itself, a child of the shell. */
		pid: () => Number(execFileSync('pgrep', ['-P', String(terminal.pid)], {encoding: 'utf8'})),
		stop: async () => {
			terminal.write(ctrlZ);
			await until(/\[1\]\+ +Stopped/);
		},
		/** Goes on, in an empty window. */
		goOn: async (pattern: RegExp) => {
			terminal.write('clear; fg\r');
			return until(pattern);
		},
		/** How it ended, as the shell has it. */
		code: async () => {
			terminal.write('echo "code=$?"\r');
			const [, code] = await until(/^code=(\d+)/m);
			return Number(code);
		},
	};
}

describe('F95: Ctrl+Z', () => {
	it('gives the terminal back at each step, and after fg all is there and keys work', async () => {
		const {terminal, stop, goOn, code} = await startJob();
		const seen: string[] = [];
		await tour(terminal, async (step, shows) => {
			if (step === 'secret') {
				terminal.write('GOCSPX-canary');
				await terminal.until(/Client secret: •{13}/);
			}
			await stop();
			expect(terminal.isRestored(), step).toBe(true);
			expect(terminal.screen(), step).not.toMatch(/^ ●/m);
			await goOn(step === 'secret' ? /Client secret: •{13}/ : shows);
			expect(terminal.screen().match(/^ ●/gm), step).toHaveLength(1);
			seen.push(step);
		});
		expect(seen).toHaveLength(13);
		expect(terminal.raw()).not.toContain('canary');
		terminal.press('ctrlC');
		await terminal.until(/\$$/);
		expect(await code()).toBe(130);
		expect(terminal.isRestored()).toBe(true);
	});

	it('hides a revealed token first', async () => {
		const {terminal, stop, goOn} = await startJob({shows: true});
		await reach(terminal, 'deliver');
		terminal.write('r');
		const [token] = await terminal.until(/1\/\/0[\w-]{20,}/);
		await stop();
		expect(terminal.everything()).not.toContain(token.slice(0, 25));
		await goOn(/1\/\/••••/);
		expect(terminal.everything()).not.toContain(token.slice(0, 25));
	});

	it('is noticed in the middle of fast keys', async () => {
		const {terminal, stop, goOn} = await startJob();
		await reach(terminal, 'secret');
		terminal.write('abc');
		await stop();
		await goOn(/Client secret: •{3}▏/);
		terminal.write(`de${ctrlZ}`);
		await terminal.until(/\[1\]\+ +Stopped/);
		await goOn(/Client secret: •{5}▏/);
	});

	it('does nothing where no shell could let it go on', async () => {
		const {terminal} = await stay({sandbox, place: 'plain', onTestFinished});
		await reach(terminal, 'help');
		terminal.write(ctrlZ);
		await expect.poll(() => terminal.raw().split('\u001B[?2004h').length).toBe(3);
		terminal.press('esc');
		await terminal.until('waiting for your browser');
	});
});

describe('F95: a stopped program', () => {
	it('stays stopped in the background, and its wait goes on after fg', async () => {
		const {terminal, stop, goOn} = await startJob();
		const port = await reach(terminal, 'sign-in');
		await stop();
		terminal.write('clear; bg\r');
		// Bash says so before its next prompt.
		await expect
			.poll(() => {
				terminal.write('jobs\r');
				return terminal.screen();
			})
			.toMatch(/\[1\]\+ +Stopped/);
		expect(terminal.screen()).not.toContain('●');
		await goOn(/waiting for your browser/);
		expect(await isOpen(port!)).toBe(true);
	});

	it.each([
		['%1', 143],
		['-HUP %1', 129],
	])('ends with its port when the shell says kill %s', async (how, exitCode) => {
		const {terminal, stop} = await startJob();
		const port = await reach(terminal, 'sign-in');
		await stop();
		terminal.write(`clear; kill ${how}; kill -CONT %1; wait %1; echo "code=$?"\r`);
		await terminal.until(`code=${exitCode}`);
		expect(await isOpen(port!)).toBe(false);
	});

	it('takes the terminal anew after a stop from outside, with the keys', async () => {
		const {terminal, pid, goOn} = await startJob();
		await reach(terminal, 'sign-in');
		process.kill(pid(), 'SIGSTOP');
		await terminal.until(/\[1\]\+ +Stopped/);
		await goOn(/waiting for your browser/);
		// An empty window first: what the shell said isn't in it any more.
		await expect.poll(() => terminal.screen().match(/^ ●/gm)?.length).toBe(1);
		terminal.write('?');
		await terminal.until('what does the browser show?');
		terminal.press('ctrlC');
		await terminal.until(/\$$/);
		expect(terminal.isRestored()).toBe(true);
	});

	it('hides a revealed token after a stop from outside', async () => {
		const {terminal, pid} = await startJob({shows: true});
		await reach(terminal, 'deliver');
		terminal.write('r');
		const [token] = await terminal.until(/1\/\/0[\w-]{20,}/);
		process.kill(pid(), 'SIGSTOP');
		await terminal.until(/\[1\]\+ +Stopped/);
		terminal.write('fg\r');
		await terminal.until(/1\/\/••••/);
		expect(terminal.everything()).not.toContain(token.slice(0, 25));
	});
});
