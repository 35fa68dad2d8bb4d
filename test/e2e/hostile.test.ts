import {get} from 'node:http';
import {expect, it} from 'vitest';
import {openHttpBrowser, signInOverHttp} from '../helpers/http-browser.js';
import {waitingJourney} from './waiting-journey.js';

/** Asks for an address as a plain client does; the body. */
const ask = (url: string) =>
	new Promise<{readonly status: number | undefined; readonly body: string}>((resolve, reject) => {
		get(url, async response => {
			let body = '';
			for await (const chunk of response) body += chunk;
			resolve({status: response.statusCode, body});
		}).once('error', reject);
	});

it('F6, F8, F10, F25: forged requests are counted, shown, and end nothing', async () => {
	const {terminal, link, state, redirectUri, exchanges} = await waitingJourney();
	const {origin} = new URL(redirectUri);
	const forged = [
		`${redirectUri}?error=access_denied`,
		`${redirectUri}?code=4/0Aevil&state=${state.toUpperCase()}`,
		`${redirectUri}?code=4/0Aevil&state=${state}&state=${state}`,
		`${origin}/favicon.ico`,
		`${origin}/`,
	];
	for (const url of forged) expect((await ask(url)).status).toBeGreaterThanOrEqual(400);
	await terminal.until('5 requests ignored');
	expect(exchanges()).toBe(0);
	await signInOverHttp(link);
	await terminal.until('the token works');
});

it('F12: an answer from another issuer ends the attempt and is never exchanged', async () => {
	const {terminal, state, redirectUri, exchanges} = await waitingJourney();
	await ask(`${redirectUri}?code=4/0Aevil&state=${state}&iss=https://evil.example`);
	await terminal.until('try again');
	expect(exchanges()).toBe(0);
	terminal.write('q');
	expect(await terminal.exited).toBe(3);
});

it('F30: the same answer twice is exchanged once, and the second page says so', async () => {
	const {terminal, link, exchanges} = await waitingJourney();
	const browser = openHttpBrowser();
	const page = await browser.open(link);
	const {location} = await browser.consentWithoutFollowing(page, {answer: 'allow'});
	await ask(location);
	expect((await ask(location)).body).toContain('<h1>You’re already signed in</h1>');
	await terminal.until('the token works');
	expect(exchanges()).toBe(1);
});

it('F32: what an error says reaches the screen as plain text, and the page not at all', async () => {
	const {terminal, state, redirectUri} = await waitingJourney();
	const hostile = `\u001B]0;TITLE\u0007\u001B]52;c;Q0FOQVJZ\u0007\u001B[2J<script>alert(1)</script>\u202Eevil\u0000${'x'.repeat(5000)}`;
	const query = new URLSearchParams({error: 'server_error', error_description: hostile, state});
	const {body} = await ask(`${redirectUri}?${query}`);
	expect(body).not.toMatch(/script|evil/);
	await terminal.until('try again');
	for (const sequence of ['\u001B]0;', '\u001B]52', '\u0007', '\u202E', '\u0000'])
		expect(terminal.raw()).not.toContain(sequence);
	expect(terminal.screen()).not.toContain('x'.repeat(201));
	expect(terminal.screen()).toContain('adsauth');
});
