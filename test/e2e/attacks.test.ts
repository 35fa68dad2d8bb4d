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

describe('the built program, attacked while it waits for the browser', () => {
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

	it('F23: serves the browser at once while 500 connections drip', async () => {
		const journey = await waitingJourney();
		const sockets = await Promise.all(Array.from({length: 500}, () => dial(journey.port)));
		const closed = sockets.map(socket => {
			socket.write('GET / HTTP/1.1\r\nX-');
			const timer = setInterval(() => socket.write('a'), 500);
			return rest(socket).finally(() => clearInterval(timer));
		});
		await expectSignIn(journey);
		await Promise.all(closed);
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
	});

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
	it('F26 F27 F28: waits on through fetch, img, iframe, beacon, form, prefetch, window.open and DNS rebinding', async () => {
		const journey = await waitingJourney();
		const {redirectUri, state, port, terminal} = journey;
		const target = `${redirectUri}?error=access_denied`;
		const evil = createServer((_, response) =>
			response.writeHead(200, {'content-type': 'text/html'}).end(`<title>Evil</title>
				<img src="${target}&img"><img src="http://127.0.0.1:${port}//"><iframe src="${target}&frame"></iframe>
				<link rel="prefetch" href="${target}&prefetch"><form method="post" action="${target}&post" target="_blank"></form>`),
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
		const url = JSON.stringify(target);
		await page.evaluate(`
			navigator.sendBeacon(${url}, 'x');
			Promise.allSettled([fetch(${url}), fetch(${url}, {mode: 'no-cors'}), fetch(${url}, {method: 'POST', body: 'c'})])
		`);
		for (const script of [`void window.open(${url})`, "document.querySelector('form').submit()"]) {
			const opened = context.waitForEvent('page');
			await page.evaluate(script);
			await (await opened).waitForLoadState();
		}
		const rebound = await context.newPage();
		const response = await rebound.goto(`http://evil.example:${port}/oauth2callback?state=${state}&code=c`);
		expect(response?.status()).toBe(421);
		await terminal.until(/\d requests ignored/);

		await expectSignIn(journey, signInIn(page));
	});

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
