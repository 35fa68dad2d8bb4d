import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import type {Page} from 'playwright-core';
import {describe, expect, it, onTestFinished} from 'vitest';
import {attacks} from '../callback/attacks.js';
import {dial, get, rest, send, statusOf} from '../callback/wire.js';
import {chromiumPath, launchChromium} from '../helpers/chromium.js';
import {signInOverHttp} from '../helpers/http-browser.js';
import {expectNoLeak} from './canaries.js';
import {waitingJourney} from './waiting-journey.js';

type Journey = Awaited<ReturnType<typeof waitingJourney>>;

/** The person signs in as if nothing had been, and one code is exchanged. */
async function expectSignIn(
	{terminal, link, exchanges, client, clientFile}: Journey,
	signIn: (link: string) => Promise<unknown> = signInOverHttp,
) {
	expect(exchanges()).toBe(0);
	await signIn(link);
	await terminal.until('the token works');
	expect(exchanges()).toBe(1);
	await expectNoLeak(terminal, [client.clientSecret], [clientFile]);
}

/** The person's part, in a real browser. */
const signInIn = (page: Page) => async (link: string) => {
	await page.goto(link);
	await page.getByRole('button', {name: 'Allow'}).click();
	await page.waitForURL('**/done');
};

/** In KB, from Linux's `/proc`. */
const residentMemory = async (pid: number) =>
	Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]);

/** Opens 500 connections that send a header bit by bit. `lives`: how long each is borne, in ms. */
async function drip(port: number) {
	const sockets = await Promise.all(Array.from({length: 500}, () => dial(port)));
	const lives = sockets.map(socket => {
		const begun = performance.now();
		socket.write('GET / HTTP/1.1\r\nX-');
		const timer = setInterval(() => socket.write('a'), 500);
		return rest(socket).then(() => {
			clearInterval(timer);
			return performance.now() - begun;
		});
	});
	return {lives, open: () => sockets.filter(({destroyed}) => !destroyed).length};
}

describe('the built program, attacked while it waits for the browser', () => {
	const ids = [...new Set(Object.keys(attacks).map(name => name.split(':')[0]))].join(' ');
	describe(ids, () => {
		it('answers the whole battery of forged requests, counts them, and waits on', async () => {
			const journey = await waitingJourney();
			const {port, state, terminal} = journey;
			for (const [name, {bytes, status}] of Object.entries(attacks)) {
				const answer = await send(port, bytes(port, `/oauth2callback?state=${state}&code=4/0Agenuine`, state));
				expect(statusOf(answer), name).toBe(status);
			}
			const counted = Object.values(attacks).filter(({reason}) => reason !== undefined).length;
			await terminal.until(`${counted} requests ignored`);
			await expectSignIn(journey);
		});
	});

	it('F23: serves the browser at once while 500 connections drip', async () => {
		const journey = await waitingJourney();
		const {port, link} = journey;
		const first = await drip(port);
		// The fastest of some: a busy machine may delay one, but a port that is full delays them all.
		const answers: number[] = [];
		for (let count = 0; count < 5; count += 1) {
			const begun = performance.now();
			expect(statusOf(await send(port, get(port, new URL(link).pathname)))).toBe(303);
			answers.push(performance.now() - begun);
		}
		expect(Math.min(...answers)).toBeLessThan(200);
		expect(first.open()).toBe(500);
		const longest = Math.max(...(await Promise.all(first.lives)));
		// Five seconds, and one until somebody looks.
		expect(longest).toBeGreaterThan(4000);
		expect(longest).toBeLessThan(7500);

		const second = await drip(port);
		await expectSignIn(journey);
		await Promise.all(second.lives);
	});

	it('F9: counts 10,000 wrong states, in no more memory than before, and says it in one line', async () => {
		const journey = await waitingJourney();
		const {port, terminal} = journey;
		const total = 10_000;
		let sent = 0;
		const knock = async (until: number) => {
			while (sent < until) {
				sent += 1;
				expect(statusOf(await send(port, get(port, `/oauth2callback?state=guess-${sent}&code=c`)))).toBe(400);
			}
		};
		const flood = (until: number) => Promise.all(Array.from({length: 20}, () => knock(until)));
		await flood(total / 2);
		const before = await residentMemory(terminal.pid);
		await flood(total);
		expect((await residentMemory(terminal.pid)) / before).toBeLessThan(1.3);
		await terminal.until(/10[,.]?000 requests ignored/);
		expect(terminal.everything().match(/requests ignored/g)).toHaveLength(1);
		await expectSignIn(journey);
		// Seconds at a desk; a machine that does much else takes its time.
	}, 120_000);

	it.skipIf(process.getuid?.() !== 0)("tells another user's process nothing, whatever it asks and reads", async () => {
		const journey = await waitingJourney();
		const {port, state, link, terminal} = journey;
		// As `nobody` does it: the ports that are open, what this program was started with, its files, and guesses.
		const spy = spawn(
			'/bin/bash',
			[
				'-c',
				`cat /proc/net/tcp; cat /proc/${terminal.pid}/environ; tr '\\0' ' ' < /proc/${terminal.pid}/cmdline
				ls -l /proc/${terminal.pid}/fd; cat ${journey.home}/* ${journey.clientFile}
				for path in / /oauth2callback '/oauth2callback?code=c' '/oauth2callback?state=&code=c' /aaaaaaaaaaaa /done /already; do
					exec 3<>/dev/tcp/127.0.0.1/${port}
					printf 'GET %s HTTP/1.1\\r\\nHost: 127.0.0.1:${port}\\r\\n\\r\\n' "$path" >&3
					cat <&3
				done`,
			],
			{uid: 65_534, gid: 65_534, env: {PATH: '/usr/bin:/bin'}, cwd: '/'},
		);
		const [out, errors] = await Promise.all([text(spy.stdout), text(spy.stderr)]);
		expect(out.toUpperCase()).toContain(`:${port.toString(16).toUpperCase().padStart(4, '0')} `);
		expect(out).toContain('HTTP/1.1 404');
		// Environment, open files, home and client file.
		expect(errors.match(/Permission denied/g)?.length).toBeGreaterThanOrEqual(4);
		const learned = out + errors;
		for (const secret of [state, new URL(link).pathname.slice(1), journey.client.clientSecret]) {
			expect(learned).not.toContain(secret);
		}
		await expectSignIn(journey);
	});
});

describe.skipIf(!chromiumPath())('the built program, and Chromium with a hostile page in it', () => {
	/** What a page can do on its own, with an address for it; and what the person is told of the last request then. */
	const elsewhere = 'another web page tried to reach this port';
	const vectors: readonly (readonly [name: string, script: (url: string) => string, told: string])[] = [
		['fetch', url => `void fetch(${url}).catch(() => {})`, elsewhere],
		['fetch without CORS', url => `void fetch(${url}, {mode: 'no-cors', credentials: 'include'})`, elsewhere],
		['fetch with a body', url => `void fetch(${url}, {method: 'POST', body: 'code=c'}).catch(() => {})`, elsewhere],
		['img', url => `new Image().src = ${url}`, elsewhere],
		[
			'script',
			url => `document.body.append(Object.assign(document.createElement('script'), {src: ${url}}))`,
			elsewhere,
		],
		[
			'iframe',
			url => `document.body.append(Object.assign(document.createElement('iframe'), {src: ${url}}))`,
			elsewhere,
		],
		['beacon', url => `if (!navigator.sendBeacon(${url}, 'code=c')) throw new Error('not sent')`, elsewhere],
		['web socket', url => `void new WebSocket(${url}.replace('http:', 'ws:'))`, 'not a proper answer of Google'],
		[
			'form POST',
			url => `{
				const form = Object.assign(document.createElement('form'), {method: 'post', action: ${url}, target: '_blank'});
				document.body.append(form);
				form.submit();
			}`,
			elsewhere,
		],
		[
			'prefetch',
			url => `document.head.append(Object.assign(document.createElement('link'), {rel: 'prefetch', href: ${url}}))`,
			elsewhere,
		],
		['window.open', url => `void window.open(${url})`, 'not part of this sign-in'],
	];

	it('F26 F27 F28: waits on through fetch, img, iframe, beacon, form, prefetch, window.open and DNS rebinding', async () => {
		const journey = await waitingJourney();
		const {redirectUri, state, port, terminal, exchanges} = journey;
		const evil = createServer((_, response) =>
			response
				.writeHead(200, {'content-type': 'text/html'})
				.end('<title>Evil</title><link rel="icon" href="data:,"><body>'),
		);
		evil.listen(0, '127.0.0.1');
		await once(evil, 'listening');
		const browser = await launchChromium(['--host-resolver-rules=MAP evil.example 127.0.0.1']);
		onTestFinished(async () => {
			await browser.close();
			evil.close();
		});
		const context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`http://127.0.0.1:${(evil.address() as AddressInfo).port}/`);
		let count = 0;
		/** The program has had one more request, and waits on. */
		const expectIgnored = async (name: string, told: string) => {
			count += 1;
			const words = count === 1 ? `1 request ignored: ${told}` : `${count} requests ignored, the last: ${told}`;
			await expect.poll(terminal.screen, {message: name, timeout: 10_000}).toContain(words);
			expect(terminal.screen(), name).toContain('waiting for your browser');
			expect(exchanges(), name).toBe(0);
		};
		for (const [name, script, told] of vectors) {
			await page.evaluate(
				script(JSON.stringify(`${redirectUri}?error=access_denied&code=${encodeURIComponent(name)}`)),
			);
			await expectIgnored(name, told);
		}
		const rebound = await context.newPage();
		const response = await rebound.goto(`http://evil.example:${port}/oauth2callback?state=${state}&code=c`);
		expect(response?.status()).toBe(421);
		// Chromium may ask once more after a 421 (RFC 9110 section 15.5.20).
		const [, total] = await terminal.until(/(\d+) requests ignored, the last: meant for another address/);
		expect(Number(total) - count).toBeOneOf([1, 2]);
		expect(exchanges()).toBe(0);

		await expectSignIn(journey, signInIn(page));
	}, 90_000);

	it('F36: comes to us, not to who sits on the same port of [::1]', async () => {
		const journey = await waitingJourney();
		const seen: string[] = [];
		const squatter = createServer((request, response) => {
			seen.push(request.url ?? '');
			response.end('mine');
		});
		squatter.listen(journey.port, '::1');
		await once(squatter, 'listening');
		const browser = await launchChromium();
		onTestFinished(async () => {
			await browser.close();
			squatter.closeAllConnections();
			squatter.close();
		});
		const page = await browser.newPage();
		await expectSignIn(journey, signInIn(page));
		expect(seen).toEqual([]);
	});
});
