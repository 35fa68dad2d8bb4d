import {once} from 'node:events';
import {describe, expect, it} from 'vitest';
import {pages} from '../../source/callback/page.js';
import {consentPage, startAttempt} from './attempt.js';
import {breakListening} from './break-listening.js';
import {bodyOf, dial, get, headerOf, rest, send, statusOf} from './wire.js';

const answer = {type: 'code', code: '4/0Agenuine'};

/** Delivers the genuine callback and leaves the browser waiting. */
async function deliver(attempt: Awaited<ReturnType<typeof startAttempt>>) {
	const socket = await dial(attempt.port);
	const page = rest(socket);
	socket.write(get(attempt.port, attempt.callback));
	expect(await attempt.listener.answer).toEqual(answer);
	return {socket, page};
}

describe('listen', () => {
	it('names the redirect URI, the consent URL and the short link', async () => {
		const {listener, port} = await startAttempt();
		expect(listener.redirectUri).toBe(`http://127.0.0.1:${port}/oauth2callback`);
		expect(listener.consentUrl).toBe(consentPage + encodeURIComponent(listener.redirectUri));
		expect(listener.link).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/[\\w-]{12}$`));
	});

	it('keeps the redirect URI of a web client to the letter', async () => {
		const {listener, port, callback} = await startAttempt({bind: {host: 'localhost', port: 0, path: ''}});
		expect(listener.redirectUri).toBe(`http://localhost:${port}`);
		const page = send(port, get(port, callback.replace('oauth2callback', ''), [`Host: localhost:${port}`]));
		expect(await listener.answer).toEqual(answer);
		listener.reply('granted');
		expect(headerOf(await page, 'location')).toBe('/done');
	});

	it('leads from the short link to the consent page, and from nowhere else', async () => {
		const {listener, fetch, ignored} = await startAttempt();
		const page = await fetch(new URL(listener.link).pathname);
		expect(statusOf(page)).toBe(303);
		expect(headerOf(page, 'location')).toBe(listener.consentUrl);
		expect(headerOf(page, 'cache-control')).toBe('no-store');
		expect(headerOf(await fetch('/?next=//evil.example'), 'location')).toBeUndefined();
		expect(ignored).toEqual(['not-part-of-sign-in']);
	});

	it('holds the browser until the outcome is known, then sends it to an address without the code', async () => {
		const attempt = await startAttempt();
		const {socket, page} = await deliver(attempt);
		expect(statusOf(await attempt.fetch('/done'))).toBe(404);
		expect(socket.bytesRead).toBe(0);

		attempt.listener.reply('granted');
		attempt.listener.reply('failed');
		const redirect = await page;
		expect(statusOf(redirect)).toBe(303);
		expect(headerOf(redirect, 'location')).toBe('/done');
		expect(bodyOf(redirect)).toBe(pages().granted.html);

		const done = await attempt.fetch('/done');
		expect(statusOf(done)).toBe(200);
		expect(bodyOf(done)).toBe(pages().granted.html);
		await attempt.listener.closed;
	});

	it.each(['granted', 'declined', 'failed'] as const)('tells the browser the truth: %s', async outcome => {
		const attempt = await startAttempt();
		const {page} = await deliver(attempt);
		attempt.listener.reply(outcome);
		expect(bodyOf(await page)).toBe(pages()[outcome].html);
		expect(bodyOf(await attempt.fetch('/done'))).toBe(pages()[outcome].html);
	});

	it('hands over an error that Google sends', async () => {
		const {listener, state, fetch} = await startAttempt();
		const page = fetch(`/oauth2callback?error=access_denied&state=${state}`);
		expect(await listener.answer).toEqual({type: 'error', error: 'access_denied'});
		listener.reply('declined');
		expect(bodyOf(await page)).toBe(pages().declined.html);
	});

	it('sends every page with the headers that protect it', async () => {
		const {fetch} = await startAttempt();
		const page = await fetch('/oauth2callback?state=wrong&code=%3Cscript%3E');
		expect(
			page
				.split('\r\n\r\n')[0]
				?.split('\r\n')
				.filter(line => !line.startsWith('Date: ')),
		).toEqual([
			'HTTP/1.1 400 Bad Request',
			'cache-control: no-store',
			'referrer-policy: no-referrer',
			'x-content-type-options: nosniff',
			'x-frame-options: DENY',
			"content-security-policy: default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
			'connection: close',
			'content-type: text/html; charset=utf-8',
			'content-language: en',
			`content-length: ${Buffer.byteLength(pages()['earlier-attempt'].html)}`,
		]);
		expect(bodyOf(page)).toBe(pages()['earlier-attempt'].html);
	});

	it('F12: ends the attempt when another issuer answers with our state', async () => {
		const {listener, state, fetch} = await startAttempt();
		const page = await fetch(`/oauth2callback?state=${state}&code=c&iss=https://evil.example`);
		await expect(listener.answer).rejects.toMatchObject({failure: {type: 'issuer-mismatch'}});
		expect(bodyOf(page)).toBe(pages().failed.html);
		expect(bodyOf(await fetch('/done'))).toBe(pages().failed.html);
		await listener.closed;
	});

	it('F30: answers a reload with a page that says so, and takes one answer only', async () => {
		const attempt = await startAttempt();
		const {page} = await deliver(attempt);
		for (const target of [attempt.callback, attempt.callback.replace('genuine', 'another')]) {
			const again = await attempt.fetch(target);
			expect(statusOf(again)).toBe(303);
			expect(headerOf(again, 'location')).toBe('/already');
			expect(bodyOf(again)).toBe(pages()['already-received'].html);
		}
		expect(bodyOf(await attempt.fetch('/already'))).toBe(pages()['already-received'].html);
		expect(headerOf(await attempt.fetch(new URL(attempt.listener.link).pathname), 'location')).toBe('/already');
		attempt.listener.reply('granted');
		expect(headerOf(await page, 'location')).toBe('/done');
		expect(await attempt.listener.answer).toEqual(answer);
		expect(attempt.ignored).toEqual([]);
	});

	it.each([
		['granted', 'already-signed-in'],
		['failed', 'already-received'],
		['declined', 'already-received'],
	] as const)('F30: after it was %s, a reload is told no more than that', async (outcome, page) => {
		const attempt = await startAttempt();
		await deliver(attempt);
		attempt.listener.reply(outcome);
		expect(bodyOf(await attempt.fetch(attempt.callback))).toBe(pages()[page].html);
	});

	it('says which method it takes, and only where another was used', async () => {
		const {port, fetch} = await startAttempt();
		const refused = await send(port, `POST / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
		expect([statusOf(refused), headerOf(refused, 'allow')]).toEqual([405, 'GET']);
		const unknown = await fetch('/elsewhere');
		expect([statusOf(unknown), headerOf(unknown, 'allow')]).toEqual([404, undefined]);
		expect(bodyOf(unknown)).toBe(pages()['not-part-of-sign-in'].html);
	});

	it('F31: tells a tab of an earlier attempt, and waits on', async () => {
		const first = await startAttempt();
		first.abort();
		await first.listener.closed;
		const second = await startAttempt({bind: {host: '127.0.0.1', port: first.port, path: '/oauth2callback'}});
		expect(bodyOf(await second.fetch(first.callback))).toBe(pages()['earlier-attempt'].html);
		expect(second.ignored).toEqual(['earlier-attempt']);
		await deliver(second);
	});

	it('F33: keeps the answer when the browser is gone before the page', async () => {
		const attempt = await startAttempt();
		const {socket, page} = await deliver(attempt);
		socket.resetAndDestroy();
		await page;
		attempt.listener.reply('granted');
		attempt.abort();
		await attempt.listener.closed;
		expect(await attempt.listener.answer).toEqual(answer);
	});

	it('does not mention a connection that broke in the middle of a request', async () => {
		const {servers} = breakListening(() => undefined);
		const attempt = await startAttempt();
		const socket = await dial(attempt.port);
		const broken = once(servers[0]!, 'clientError');
		socket.write('GET / HTTP/1.1\r\nHo', () => socket.resetAndDestroy());
		await broken;
		expect(attempt.ignored).toEqual([]);
		await deliver(attempt);
	});

	it('F34: says when the port breaks', async () => {
		const {servers} = breakListening(() => undefined);
		const {listener} = await startAttempt();
		servers[0]?.emit('error', Object.assign(new Error('accept EMFILE'), {code: 'EMFILE'}));
		await expect(listener.answer).rejects.toMatchObject({failure: {type: 'cannot-listen', code: 'EMFILE'}});
		await listener.closed;
	});

	it('F34: keeps an answer that came before the port broke', async () => {
		const {servers} = breakListening(() => undefined);
		const attempt = await startAttempt();
		const {page} = await deliver(attempt);
		servers[0]?.emit('error', Object.assign(new Error('accept EMFILE'), {code: 'EMFILE'}));
		attempt.listener.reply('granted');
		expect(bodyOf(await page)).toBe(pages().granted.html);
		expect(await attempt.listener.answer).toEqual(answer);
	});

	it.each(['/done', '/already'])('works where the redirect URI itself is %s', async path => {
		const attempt = await startAttempt({bind: {host: '127.0.0.1', port: 0, path}});
		const callback = attempt.callback.replace('/oauth2callback', path);
		const page = attempt.fetch(callback);
		expect(await attempt.listener.answer).toEqual(answer);
		const again = headerOf(await attempt.fetch(callback), 'location') ?? '';
		expect(again).toBe(path === '/already' ? '/received' : '/already');
		expect(bodyOf(await attempt.fetch(again))).toBe(pages()['already-received'].html);
		attempt.listener.reply('granted');
		const done = headerOf(await page, 'location') ?? '';
		expect(done).toBe(path === '/done' ? '/finished' : '/done');
		expect(bodyOf(await attempt.fetch(done))).toBe(pages().granted.html);
	});
});

describe('F40: the port', () => {
	const refused = {code: 'ECONNREFUSED'};

	it('closes at once when the wait is aborted, whoever is connected', async () => {
		const {listener, port, abort} = await startAttempt();
		const idle = rest(await dial(port));
		const half = await dial(port);
		half.write('GET / HTTP/1.1\r\nHost: ');
		const begun = performance.now();
		abort();
		await Promise.all([listener.closed, idle, rest(half)]);
		expect(performance.now() - begun).toBeLessThan(500);
		await expect(listener.answer).rejects.toMatchObject({name: 'AbortError'});
		await expect(dial(port)).rejects.toMatchObject(refused);
	});

	it('never opens when it was aborted before', async () => {
		const {servers} = breakListening(() => undefined);
		await expect(startAttempt({signal: AbortSignal.abort()})).rejects.toMatchObject({name: 'AbortError'});
		expect(servers).toEqual([]);
	});

	it('closes at once when it was aborted while it opened', async () => {
		const leaving = new AbortController();
		const opening = startAttempt({signal: leaving.signal});
		leaving.abort();
		const {listener, port} = await opening;
		await listener.closed;
		await expect(listener.answer).rejects.toMatchObject({name: 'AbortError'});
		await expect(dial(port)).rejects.toMatchObject(refused);
	});

	it('closes at once when aborted with the browser held', async () => {
		const attempt = await startAttempt();
		const {page} = await deliver(attempt);
		const begun = performance.now();
		attempt.abort();
		await attempt.listener.closed;
		expect(performance.now() - begun).toBeLessThan(500);
		expect(await page).toBe('');
		attempt.listener.reply('granted');
		await expect(dial(attempt.port)).rejects.toMatchObject(refused);
	});

	it('stays open for the last page when it is to close, and closes right after it', async () => {
		const attempt = await startAttempt();
		const {page} = await deliver(attempt);
		attempt.listener.reply('granted');
		void attempt.listener.close();
		await page;
		expect(bodyOf(await attempt.fetch('/already'))).toBe(pages()['already-signed-in'].html);
		expect(bodyOf(await attempt.fetch('/done'))).toBe(pages().granted.html);
		const begun = performance.now();
		await attempt.listener.closed;
		expect(performance.now() - begun).toBeLessThan(300);
		await expect(dial(attempt.port)).rejects.toMatchObject(refused);
	});

	it('closes within a second when it is to close and nobody fetches the last page', async () => {
		const attempt = await startAttempt();
		await deliver(attempt);
		const begun = performance.now();
		attempt.listener.reply('granted');
		await attempt.listener.close();
		expect(performance.now() - begun).toBeLessThan(1000);
	});

	it('F30: allows reloads for 2 s, even when the wizard has gone on, then closes', async () => {
		const attempt = await startAttempt();
		await deliver(attempt);
		const begun = performance.now();
		attempt.listener.reply('granted');
		attempt.abort();
		await attempt.fetch('/done');
		expect(bodyOf(await attempt.fetch('/done'))).toBe(pages().granted.html);
		expect(bodyOf(await attempt.fetch(attempt.callback))).toBe(pages()['already-signed-in'].html);
		await attempt.listener.closed;
		expect(performance.now() - begun).toBeGreaterThan(1500);
		expect(performance.now() - begun).toBeLessThan(2500);
		await expect(dial(attempt.port)).rejects.toMatchObject(refused);
	});

	it('closes at once when asked to before an answer', async () => {
		const {listener, port} = await startAttempt();
		await listener.close();
		await expect(dial(port)).rejects.toMatchObject(refused);
	});

	it('closes when the answer came another way', async () => {
		const {listener, port} = await startAttempt();
		listener.reply('granted');
		await listener.closed;
		await expect(dial(port)).rejects.toMatchObject(refused);
	});
});
