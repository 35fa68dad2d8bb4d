import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../source/sandbox/index.js';
import {signInOverHttp} from '../helpers/http-browser.js';
import {secretIn} from '../helpers/leak-watch.js';
import {emptyFolder, openTerminal, program} from '../helpers/terminal.js';
import {clipboardOf, hasXServer, startXServer} from '../system/x-server.js';
import {askForCommand, clientJson, passChecks, signIn, startJourney, writeRubyConfig} from './journey.js';
import {startJsonJourney} from './json-journey.js';
import {isOpen, reach, steps} from './walk.js';

/** Everything that Node and Google's library can be asked to print. */
const talkative = {NODE_DEBUG: '*', GOOGLE_SDK_NODE_LOGGING: 'all', DEBUG: '*'};

/** Nothing listens there: only that its password shows nowhere matters, as this machine is reached without it. */
const proxy = 'http://someone:canary-of-a-proxy@127.0.0.1:9';
const canaries = ['canary-of-a-proxy'];

describe('F68: with all logs on', () => {
	it('a journey through browser, checks and a file logs no secret', async () => {
		const sandbox = await startSandbox();
		onTestFinished(() => sandbox.close());
		const home = await emptyFolder();
		await writeFile(join(home, 'client_secret_test.json'), clientJson(sandbox.clients.desktop), {mode: 0o600});
		const log = join(home, 'log');
		const line = `exec '${process.execPath}' '${program}' -P client_secret_test.json 2> '${log}'`;
		const terminal = await openTerminal({
			home,
			command: ['/bin/sh', '-c', line],
			env: {...talkative, HTTPS_PROXY: proxy, ADSAUTH_SANDBOX: sandbox.origin},
			canaries,
		});
		onTestFinished(async () => {
			await terminal.end();
		});
		await signIn(terminal);
		await passChecks(terminal);
		await writeRubyConfig(terminal);
		expect(secretIn(await readFile(join(home, 'google_ads_config.rb'), 'utf8'))).toBeDefined();
		const logged = await readFile(log, 'utf8');
		expect(logged).toMatch(/HTTP \d+:/);
		expect(logged).toMatch(/CHILD_PROCESS \d+: spawn/);
		expect(secretIn(logged, canaries)).toBeUndefined();
	});

	it('neither does one in a program', async () => {
		const {event, exited, stdout, stderr} = await startJsonJourney({
			args: ['--write', 'env'],
			env: {...talkative, HTTPS_PROXY: proxy},
			canaries,
		});
		await signInOverHttp((await event('consent')).link);
		expect(await exited).toBe(0);
		expect(stderr()).toMatch(/HTTP \d+:/);
		expect(secretIn(stdout() + stderr(), canaries)).toBeUndefined();
	});
});

describe('F69: with certificate checks off', () => {
	it('no code is exchanged, in a terminal or a program', async () => {
		const env = {NODE_TLS_REJECT_UNAUTHORIZED: '0'};
		const {terminal, sandbox} = await startJourney({args: ['--no-browser'], env});
		await signIn(terminal);
		await terminal.until('NODE_TLS_REJECT_UNAUTHORIZED');
		const run = await startJsonJourney({env});
		await signInOverHttp((await run.event('consent')).link);
		expect((await run.event('failed')).code).toBe('tls-checks-off');
		expect(await run.exited).not.toBe(0);
		for (const {knobs} of [sandbox, run.sandbox]) {
			expect(knobs.requests.map(({path}) => path)).not.toContain('/token');
		}
	});
});

it.runIf(process.platform !== 'win32')(
	'a diagnostic report that Node is told to write has no environment',
	async () => {
		const home = await emptyFolder();
		const GOOGLE_ADS_REFRESH_TOKEN = '1//0canary-of-the-environment';
		const env = {GOOGLE_ADS_REFRESH_TOKEN, NODE_OPTIONS: '--report-on-signal --report-filename=report.json'};
		const {event, child} = await startJsonJourney({home, env});
		await event('consent');
		child.kill('SIGUSR2');
		const read = () => readFile(join(home, 'report.json'), 'utf8').catch(() => '');
		await expect.poll(read, {timeout: 10_000}).toMatch(/"libuv"[\s\S]*\}\s*$/);
		expect(await read()).not.toContain('environmentVariables');
		expect(secretIn(await read())).toBeUndefined();
	},
);

/** What is thrown holds secrets wherever an error can hold them. */
const failure = `Object.assign(new TypeError('GOCSPX-canary-message',{cause:new Error('1//0canary-of-a-refresh-token')}),{response:{data:'ya29.canary-of-an-access-token'}})`;

/** How an error comes up, once a signal has come. */
const throwers = {
	'an unhandled rejection': `Promise.reject(${failure})`,
	'a rejection without an error': "Promise.reject('GOCSPX-canary-message')",
	'an emitted error': `new(process.getBuiltinModule('events'))().emit('error',${failure})`,
} as const;

/** The kinds take turns: what catches them knows of no step. */
const crashes = steps.map((step, row) => {
	const kinds = Object.keys(throwers) as (keyof typeof throwers)[];
	return {step, kind: kinds[row % kinds.length]!};
});

/** Breaks what a request to the token endpoint is made of. */
const saboteur = `globalThis.URLSearchParams=class{constructor(){throw ${failure}}}`;

const preload = async (home: string, code: string) => {
	const path = join(home, 'preload.cjs');
	await writeFile(path, `process.on('SIGUSR2',()=>{${code}})`);
	return {NODE_OPTIONS: `--require=${path}`};
};

describe('F40 F94: an error that nobody expects', () => {
	it.each(crashes)('at $step, $kind: exit code 1, the terminal as it was, no secret', async ({step, kind}) => {
		const home = await emptyFolder();
		const env = await preload(home, throwers[kind]);
		const {terminal} = await startJourney({home, args: ['--no-browser'], env});
		const port = await reach(terminal, step);
		terminal.kill('SIGUSR2');
		expect(await terminal.exited).toBe(1);
		if (port !== undefined) expect(await isOpen(port)).toBe(false);
		expect(terminal.isRestored()).toBe(true);
		expect(terminal.screen()).toMatch(/adsauth ended unexpectedly \(\w+\)\./);
		expect(terminal.raw()).not.toMatch(/canary|\bat .*:\d+:\d+/);
	});

	it('while a code is exchanged: a failure in words, or exit code 1, and no secret', async () => {
		const home = await emptyFolder();
		const env = await preload(home, saboteur);
		const {event, child, exited, stdout, stderr} = await startJsonJourney({home, env});
		const {link} = await event('consent');
		child.kill('SIGUSR2');
		await signInOverHttp(link).catch(() => {});
		expect(await exited).toBeGreaterThan(0);
		expect(stdout() + stderr()).not.toMatch(/canary|\bat .*:\d+:\d+/);
	});
});

/** A tracer sees each program that is started, however short it lives; other users' processes are closed to it. */
const canTrace = existsSync('/usr/bin/strace') && process.getuid?.() === 0;

describe.runIf(canTrace && hasXServer)('each process that the program starts', () => {
	it('has no secret among its arguments or in its environment', async () => {
		const DISPLAY = await startXServer();
		const trace = join(await emptyFolder(), 'trace');
		const {terminal, home} = await startJourney({env: {DISPLAY, HTTPS_PROXY: proxy, MY_TOKEN: canaries[0]!}});
		const whole = ['-f', '-v', '-s', '100000', '-e', 'trace=execve', '-o', trace, '-p', String(terminal.pid)];
		const tracer = spawn('strace', whole, {stdio: ['ignore', 'ignore', 'pipe']});
		onTestFinished(() => void tracer.kill());
		await once(tracer.stderr, 'data');
		await signIn(terminal);
		await passChecks(terminal);
		terminal.write('c');
		await terminal.until('Refresh token copied to the clipboard.');
		expect(clipboardOf(DISPLAY)).toMatch(/^1\/\/0/);
		expect(secretIn(await readFile(trace, 'utf8'), canaries)).toBeUndefined();
		// The environment of a command is the person's own, with all that is in it.
		await askForCommand(terminal);
		terminal.write('tee piped');
		terminal.press('enter');
		const piped = () => readFile(join(home, 'piped'), 'utf8').catch(() => '');
		await expect.poll(piped, {timeout: 10_000}).toMatch(/^1\/\/0/);
		const started = await readFile(trace, 'utf8');
		for (const program of ['/bin/true', 'copy', 'clear', 'tee']) expect(started).toContain(program);
		expect(secretIn(started)).toBeUndefined();
	});
});
