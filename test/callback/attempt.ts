import {randomBytes} from 'node:crypto';
import {onTestFinished} from 'vitest';
import type {IgnoredReason} from '../../source/callback/answer.js';
import {listen} from '../../source/callback/listen.js';
import type {ListenOptions} from '../../source/callback/listener.js';
import {get, send} from './wire.js';

/** An issuer as Google names itself. */
const issuer = 'https://accounts.google.com';

/** Where the short link leads in these tests. */
export const consentPage = 'https://accounts.google.com/o/oauth2/v2/auth?redirect_uri=';

/** An open port as the wizard would open it; closed when the test is over. Concurrent tests bring their own `finish`. */
export async function startAttempt(more: Partial<ListenOptions> = {}, finish = onTestFinished) {
	const state = randomBytes(32).toString('base64url');
	const ignored: IgnoredReason[] = [];
	const leaving = new AbortController();
	const listener = await listen({
		bind: {host: '127.0.0.1', port: 0, path: '/oauth2callback'},
		state,
		issuers: [issuer],
		consentUrl: redirectUri => consentPage + encodeURIComponent(redirectUri),
		onIgnored: reason => ignored.push(reason),
		signal: leaving.signal,
		...more,
	});
	finish(() => leaving.abort());
	const port = Number(new URL(listener.redirectUri).port);
	const callback = `/oauth2callback?state=${state}&iss=${encodeURIComponent(issuer)}&code=4%2F0Agenuine&scope=a+b&authuser=0&prompt=consent`;
	return {
		listener,
		port,
		state,
		ignored,
		callback,
		abort: () => leaving.abort(),
		/** A GET without Fetch Metadata, as a plain client sends it. */
		fetch: (target: string, ...headers: string[]) =>
			send(port, get(port, target, [`Host: 127.0.0.1:${port}`, ...headers])),
	};
}
