import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {connect as connectTls} from 'node:tls';
import {describe, expect, it, onTestFinished} from 'vitest';
import {bind} from '../../source/callback/bind.js';
import {dial, get, rest, statusOf} from '../callback/wire.js';
import {goodResponse, json} from '../google/token-server.js';
import {openHttpBrowser, signInOverHttp} from '../helpers/http-browser.js';
import {emptyFolder, program} from '../helpers/terminal.js';
import {consentUrlAbove, linkOnScreen, startJourney} from './journey.js';
import {startScripted} from './scripted-journey.js';
import {waitingJourney} from './waiting-journey.js';

describe('answers that are genuine, however they look', () => {
	it.each([
		['F13: without iss', {}, '4/0Agenuine'],
		[
			'F14: with parameters nobody knows',
			{authuser: '0', hd: 'example.com', prompt: 'none', scope: 'a b', x: '//y'},
			'4/0A',
		],
		['F16: with a code of percent, plus and tilde signs', {}, '4/0A%2F+%2B~%%20'],
	])('%s: is exchanged to the byte', async (_, more, code) => {
		const {state, answer, exchanges, exited} = await startScripted([json(200, goodResponse)]);
		expect(statusOf(await answer({...more, state, code}))).toBe(303);
		expect(await exited).toBe(0);
		expect(exchanges.map(form => form.get('code'))).toEqual([code]);
	});

	it('F33: is exchanged, though the browser is gone before it could be told', async () => {
		const {terminal, link, port, sandbox} = await waitingJourney();
		const {faults, requests} = sandbox.knobs;
		faults.token.push({type: 'answer', status: 503, headers: {'retry-after': '1'}});
		const browser = openHttpBrowser();
		const {location} = await browser.consentWithoutFollowing(await browser.open(link), {answer: 'allow'});
		const {pathname, search} = new URL(location);
		const socket = await dial(port);
		socket.write(get(port, pathname + search));
		// The answer has come in, and the program waits before it tries again.
		await expect.poll(() => requests.filter(({path}) => path === '/token').length, {timeout: 10_000}).toBe(1);
		socket.resetAndDestroy();
		await terminal.until('the token works');
	});
});

it('F20: says that the browser used https, and waits on', async () => {
	const {terminal, link, port} = await waitingJourney();
	const socket = connectTls({port, host: '127.0.0.1'});
	const [error] = await once(socket, 'error');
	expect(error).toBeInstanceOf(Error);
	await terminal.until('1 request ignored: the browser used https, this address is http');
	await signInOverHttp(link);
	await terminal.until('the token works');
});

it('F31: a tab of an earlier attempt at the same port is told so, is never exchanged, and the new attempt goes on', async () => {
	const {terminal, link, port, state, exchanges} = await waitingJourney({type: 'web'});
	const stale = openHttpBrowser();
	const consent = await stale.open(link);
	terminal.press('esc');
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	const [again] = await terminal.until(linkOnScreen);
	expect(new URL(again).port).toBe(String(port));
	expect(again).not.toBe(link);
	const {url, html} = await stale.consent(consent, {answer: 'allow'});
	expect(url.searchParams.get('state')).toBe(state);
	expect(url.port).toBe(String(port));
	expect(html).toMatch(/<h1>.*earlier.*<\/h1>/i);
	await terminal.until('1 request ignored: a page from an earlier attempt');
	expect(terminal.screen()).toContain('waiting for your browser');
	expect(exchanges()).toBe(0);
	await signInOverHttp(again);
	await terminal.until('the token works');
	expect(exchanges()).toBe(1);
});

it('F35 F36: refuses a localhost of which another program holds the other half', async () => {
	const {servers, port} = await bind({host: 'localhost', port: 0});
	await Promise.all(servers.map(server => new Promise(done => server.close(done))));
	const squatter = createServer().listen(port, '::1');
	await once(squatter, 'listening');
	onTestFinished(() => void squatter.close());
	const {terminal, sandbox} = await startJourney({
		type: 'web',
		sandbox: {webRedirectUris: [`http://localhost:${port}/oauth2callback`]},
		args: ['--no-browser'],
	});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	await terminal.until(`Port ${port} is in use`);
	await terminal.until(/Desktop client[\s\S]*--redirect-uri[\s\S]*try again/);
	await expect(dial(port)).rejects.toMatchObject({code: 'ECONNREFUSED'});
	expect(sandbox.knobs.requests).toEqual([]);
	expect(terminal.screen()).not.toMatch(/paste/i);
});

const canTrace = process.getuid?.() === 0 && spawnSync('strace', ['--version']).status === 0;

/** The built program, of whose system calls some fail. */
async function withFault(call: string, error: string) {
	const home = await emptyFolder();
	const own = [process.execPath, program, '-P', join(home, 'client_secret_test.json'), '--no-browser'] as const;
	const fault = ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:error=${error}`] as const;
	const journey = await startJourney({home, command: ['strace', ...fault, ...own]});
	await journey.terminal.until('what Google will be asked');
	journey.terminal.press('enter');
	return journey;
}

/** The way without a port: the whole address is there, and the one the browser ends on is pasted. */
async function expectPasteSignsIn({terminal}: Awaited<ReturnType<typeof startJourney>>) {
	await terminal.until("can't come back by itself");
	const browser = openHttpBrowser();
	const page = await browser.open(await consentUrlAbove(terminal));
	const {location} = await browser.consentWithoutFollowing(page, {answer: 'allow'});
	terminal.paste(location);
	await terminal.until('the token works');
}

describe.runIf(canTrace)('a machine that has no port to give (needs strace and root)', () => {
	it.each(['EPERM', 'EACCES', 'EMFILE'])('F38: listening fails with %s: the address is pasted', async error => {
		const journey = await withFault('listen', error);
		await expectPasteSignsIn(journey);
	});
});

it.runIf(process.platform === 'linux')(
	'F34: no file is left for a connection: the wait outlives it, and signs in',
	async () => {
		const home = await emptyFolder();
		const script = `ulimit -n 64; exec '${process.execPath}' '${program}' -P '${join(home, 'client_secret_test.json')}' --no-browser`;
		const journey = await startJourney({home, command: ['/bin/sh', '-c', script]});
		const {terminal} = journey;
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		const sockets = await Promise.all(Array.from({length: 100}, () => dial(Number(new URL(link).port))));
		const ends = await Promise.all(
			sockets.map(async socket => {
				const begun = performance.now();
				await rest(socket);
				return performance.now() - begun;
			}),
		);
		// Those that came too late are let go at once, the others after some seconds.
		expect(Math.min(...ends)).toBeLessThan(2000);
		expect(Math.max(...ends)).toBeGreaterThan(4000);
		expect(terminal.screen()).toContain('waiting for your browser');
		await signInOverHttp(link);
		await terminal.until('the token works');
	},
);
