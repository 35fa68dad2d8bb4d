import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {openHttpBrowser} from '../helpers/http-browser.js';
import {runPiped} from '../helpers/run-piped.js';
import {emptyFolder, openTerminal, program} from '../helpers/terminal.js';
import {linkOnScreen, startJourney} from './journey.js';
import {isOpen, reach, steps} from './walk.js';

describe('F40: at each step', () => {
	it.each(steps)('%s: Ctrl+C closes the port, restores the terminal and exits with 130', async step => {
		const {terminal} = await startJourney();
		const port = await reach(terminal, step);
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		expect(terminal.isRestored()).toBe(true);
		expect(terminal.screen()).toContain('Stopped');
		if (port !== undefined) expect(await isOpen(port)).toBe(false);
	});

	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)('%s does the same with %i', async (signal, code) => {
		const {terminal} = await startJourney();
		const port = await reach(terminal, 'sign-in');
		terminal.kill(signal);
		expect(await terminal.exited).toBe(code);
		expect(terminal.isRestored()).toBe(true);
		expect(await isOpen(port!)).toBe(false);
	});

	it('ends with 129 when its window is closed, without a word', async () => {
		const home = await emptyFolder();
		const script = `trap '' HUP; '${process.execPath}' '${program}' --sandbox --no-browser 2> '${home}/stderr'; echo $? > '${home}/code'`;
		const terminal = await openTerminal({home, command: ['/bin/sh', '-c', script]});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		await terminal.until(linkOnScreen);
		terminal.hangUp();
		await expect.poll(() => readFile(join(home, 'code'), 'utf8').catch(() => ''), {timeout: 10_000}).toBe('129\n');
		expect(await readFile(join(home, 'stderr'), 'utf8')).not.toMatch(/[a-z]{2}/i);
	});

	it('Esc closes the port and goes back', async () => {
		const {terminal} = await startJourney();
		const port = await reach(terminal, 'sign-in');
		terminal.press('esc');
		await terminal.until('what Google will be asked');
		expect(await isOpen(port!)).toBe(false);
	});

	it('F40: the port closes by itself within 3 s of success', async () => {
		const {terminal} = await startJourney();
		const port = await reach(terminal, 'deliver');
		const begun = performance.now();
		while (await isOpen(port!)) {
			// Each look is a connection of its own, so this yields to the program.
			expect(performance.now() - begun).toBeLessThan(3000);
		}
	});

	it('opens no port before Enter', async () => {
		const {terminal} = await startJourney();
		await reach(terminal, 'consent');
		expect(await listeningPorts(terminal.pid)).toEqual([]);
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		expect(await listeningPorts(terminal.pid)).toEqual([`127.0.0.1:${new URL(link).port}`]);
	});

	it('says so when nobody finishes in time, exit code 7', async () => {
		const {terminal} = await startJourney({args: ['--timeout', '1', '--no-browser']});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		await terminal.until("didn't come in time");
		expect(await isOpen(Number(new URL(link).port))).toBe(false);
		terminal.write('q');
		expect(await terminal.exited).toBe(7);
	});
});

/** Addresses on which a process listens, from Linux's `/proc`. */
async function listeningPorts(pid: number): Promise<readonly string[]> {
	const {readdir, readlink} = await import('node:fs/promises');
	const folder = `/proc/${pid}/fd`;
	const links = await Promise.all((await readdir(folder)).map(fd => readlink(join(folder, fd)).catch(() => '')));
	const inodes = new Set(links.flatMap(link => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
	const table = await readFile(`/proc/${pid}/net/tcp`, 'utf8');
	const rows = table
		.trim()
		.split('\n')
		.slice(1)
		.map(row => row.trim().split(/\s+/));
	return rows
		.filter(([, , , state, , , , , , inode]) => state === '0A' && inodes.has(inode!))
		.map(([, local]) => {
			const [address = '', port = ''] = local!.split(':');
			const bytes = address
				.match(/../g)!
				.map(byte => Number.parseInt(byte, 16))
				.reverse();
			return `${bytes.join('.')}:${Number.parseInt(port, 16)}`;
		});
}

it('shows no stack and no secret where a screen itself breaks', async () => {
	const saboteur = `--import=data:text/javascript,process.on('SIGUSR2',()=>{String.prototype.padStart=()=>{throw(new(TypeError)('GOCSPX-canary'))}})`;
	const {terminal} = await startJourney({args: ['--no-browser'], env: {NODE_OPTIONS: saboteur}});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	const [link] = await terminal.until(linkOnScreen);
	terminal.kill('SIGUSR2');
	// Any request makes the screen draw its clock anew.
	await openHttpBrowser()
		.open(new URL('/stray', link).href)
		.catch(() => {});
	expect(await terminal.exited).toBe(1);
	expect(terminal.screen()).toContain('Stopped');
	expect(terminal.screen()).toContain('adsauth ended unexpectedly (TypeError).');
	expect(terminal.raw()).not.toMatch(/canary|\bat .*:\d+:\d+/);
	expect(terminal.isRestored()).toBe(true);
	expect(await isOpen(Number(new URL(link).port))).toBe(false);
});

describe('the revealed token', () => {
	it('is gone at the next key, and is not in the scrollback', async () => {
		const {terminal} = await startJourney({shows: true});
		await reach(terminal, 'deliver');
		terminal.write('r');
		const [token] = await terminal.until(/1\/\/0[\w-]{20,}/);
		terminal.write('x');
		await terminal.until(/1\/\/••••/);
		terminal.press('enter');
		await terminal.until('leave without the token?');
		terminal.press('enter');
		expect(await terminal.exited).toBe(0);
		expect(terminal.everything().replaceAll('\n', '')).not.toContain(token.slice(0, 30));
		expect(terminal.screen()).toContain('the token was not saved');
	});
});

describe('without a terminal', () => {
	it.each([
		['no terminal (F96)', [], {}, /not a terminal/],
		['an unknown flag', ['--nope'], {}, /There's no flag --nope/],
		['a secret as a flag', ['--client-secret', 'x'], {}, /There's no flag --client-secret/],
		['a stray word', ['nope'], {}, /"nope" isn't a command/],
		['an empty stand-in', [], {ADSAUTH_SANDBOX: ''}, /must be an origin on this machine/],
		['a stand-in elsewhere', [], {ADSAUTH_SANDBOX: 'https://evil.example'}, /must be an origin on this machine/],
		['a bad port', ['--port', '99999'], {}, /--port takes/],
	] as const)('%s is told in one line, exit code 2', async (_, args, env, line) => {
		const {code, stdout, stderr} = await runPiped(args, {env});
		expect(code).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toMatch(line);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	it('F96: refuses in CI even with a terminal', async () => {
		const terminal = await openTerminal({env: {CI: '1'}});
		onTestFinished(async () => {
			await terminal.end();
		});
		expect(await terminal.exited).toBe(2);
		expect(terminal.screen()).toContain('CI is set');
	});

	it('shows help and version', async () => {
		const {version} = JSON.parse(await readFile(join(import.meta.dirname, '../../package.json'), 'utf8'));
		expect(await runPiped(['--version'])).toMatchObject({code: 0, stdout: `${version}\n`, stderr: ''});
		const {stdout} = await runPiped(['--help']);
		expect(stdout).toContain('--client-secrets-path FILE');
	});

	it('names the remedy on an old Node, exit code 2', async () => {
		const fake = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.11.0'}})`;
		const {code, stderr} = await runPiped(['--version'], {node: ['--import', fake]});
		expect(code).toBe(2);
		expect(stderr).toMatch(/^adsauth needs Node\.js 22 or newer, and this is 20\.11\.0\. .*nodejs\.org.*\n$/);
	});
});
