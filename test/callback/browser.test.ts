import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {chromiumPath, launchChromium} from '../helpers/chromium.js';
import {startAttempt} from './attempt.js';

/** A stand-in for Google's consent page, or for a page that means harm: one HTML document on a port of its own. */
async function serve(html: string, headers: Readonly<Record<string, string>> = {}) {
	const server = createServer((_, response) =>
		response.writeHead(200, {'content-type': 'text/html', ...headers}).end(html),
	);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe.skipIf(!chromiumPath())('in a real browser', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(() => browser.close());

	async function openPage() {
		const context = await browser.newContext();
		onTestFinished(() => context.close());
		const page = await context.newPage();
		const requested: string[] = [];
		context.on('request', request => requested.push(new URL(request.url()).pathname));
		return {context, page, requested};
	}

	it('goes from the short link to the consent page, and from there to a clean address', async () => {
		const consent = await serve('<title>Consent</title><a href="about:blank">Allow</a>');
		const {listener, callback, ignored} = await startAttempt({consentUrl: () => consent});
		const {page, requested} = await openPage();
		await page.goto(listener.link);
		expect(await page.title()).toBe('Consent');

		const answer = new URL(callback, listener.redirectUri).href;
		await page.evaluate(`document.querySelector('a').href = ${JSON.stringify(answer)}`);
		await page.click('a', {noWaitAfter: true});
		expect(await listener.answer).toEqual({type: 'code', code: '4/0Agenuine'});
		listener.reply('granted');

		await page.waitForURL('**/done');
		expect(page.url()).toBe(new URL('/done', listener.redirectUri).href);
		expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('You’re signed in');
		const fetched = "[document.referrer, performance.getEntriesByType('resource').length]";
		expect(await page.evaluate(fetched)).toEqual(['', 0]);
		const ours = requested.filter(path => path !== '/' && path !== '/favicon.ico');
		expect(ours).toEqual([new URL(listener.link).pathname, '/oauth2callback', '/done']);
		expect(ignored).toEqual([]);

		await page.reload();
		expect(await page.title()).toBe('You’re signed in · adsauth');
		await listener.closed;
	});

	it('F30: tells whoever comes with the same answer while it is being used', async () => {
		const {listener, callback} = await startAttempt();
		const url = new URL(callback, listener.redirectUri).href;
		const {page: first} = await openPage();
		const {page: second} = await openPage();
		const held = first.goto(url);
		await listener.answer;
		await second.goto(url);
		expect(second.url()).toBe(new URL('/already', listener.redirectUri).href);
		expect(await second.title()).toBe('Already received · adsauth');
		listener.reply('declined');
		await held;
		expect(await first.title()).toBe('Access declined · adsauth');
	});
});
