import {randomBytes} from 'node:crypto';
import {setImmediate} from 'node:timers/promises';
import type {AuthorizationAnswer} from '../callback/answer.js';
import {readPastedAddress} from '../callback/pasted-address.js';
import {newAttempt} from '../google/attempt.js';
import {authorizationFailure} from '../google/authorization-failure.js';
import {consentUrl} from '../google/consent-url.js';
import type {Redirect} from '../google/redirect.js';
import {adwordsScope} from '../google/scopes.js';
import {WizardError} from '../system/wizard-error.js';
import {deadline} from './deadline.js';
import {lookAhead} from './look-ahead.js';
import {openBrowser} from './open-browser.js';
import {type OpenListener, openListener} from './open-listener.js';
import type {Send} from './send.js';
import type {Place, Services} from './services.js';
import type {ConsentState} from './state.js';

/**
 * One attempt: looks ahead at what flags want written, opens the port, sends the browser off, takes the first genuine
 * answer from the port or the paste box, exchanges its code, and only then tells the browser's page how it ended. State
 * and code verifier live no longer than this call.
 */
export async function performSignIn(
	asked: ConsentState,
	services: Services,
	send: Send,
	signal: AbortSignal,
): Promise<void> {
	const {client, redirect, session} = asked;
	const {google, settings} = session;
	const scopes = [adwordsScope, ...asked.scopes];
	const attempt = newAttempt();
	const {state} = attempt;
	const pasted = Promise.withResolvers<AuthorizationAnswer>();

	await lookAhead(asked, services);
	const place = await services.findPlace();
	const attemptOptions: Parameters<typeof openListener>[0] = {
		bind: whereToListen(redirect),
		...(settings.forProgram && {forProgram: true as const}),
		...(client.type === 'desktop' && {flag: settings.redirectUri === undefined ? '--port' : '--redirect-uri'}),
		state,
		issuers: google.issuers,
		consentUrl: listening => {
			const redirectUri = redirect.type === 'paste-only' ? redirect.redirectUri : listening;
			const {loginHint, chooseAccount} = asked;
			return consentUrl(google, {
				client,
				redirectUri,
				scopes,
				state,
				codeChallenge: attempt.codeChallenge,
				...(loginHint === undefined ? {} : {loginHint}),
				...(chooseAccount && {chooseAccount}),
			});
		},
		onIgnored: reason => send({type: 'ignored', reason}),
		signal,
	};
	const listener = await openListener(attemptOptions, services, failure => send({type: 'port-broke', failure}));
	// Left while it opened: the port has closed itself, and no browser is to be sent there.
	signal.throwIfAborted();
	const redirectUri = redirect.type === 'paste-only' ? redirect.redirectUri : listener.redirectUri;
	const expiresAt = Date.now() + settings.timeout;

	const paste = (text: string) => {
		const read = readPastedAddress(text, {redirectUri, state, issuers: google.issuers, link: listener.link});
		if (read.type === 'refused') return read.reason;
		if (read.type === 'answer') pasted.resolve(read.answer);
		else pasted.reject(new WizardError(read.failure));
		return undefined;
	};
	send({type: 'tick', now: Date.now()});
	send({
		type: 'waiting',
		signIn: {
			link: listener.link,
			consentUrl: listener.consentUrl,
			redirectUri,
			expiresAt,
			pasteOnly: redirect.type === 'paste-only',
			...wayTo(place, listener),
			paste,
		},
	});
	if (settings.openBrowser && place.opensBrowser) void openBrowser({url: listener.link}, services, send);

	try {
		const answer = await Promise.race([
			listener.answer,
			pasted.promise,
			deadline(expiresAt, settings.timeout, send, signal),
		]);
		let isTold = false;
		const tell = () => {
			if (!isTold) send({type: 'answered'});
			isTold = true;
		};
		if (answer.type === 'error') {
			tell();
			throw new WizardError(authorizationFailure(answer));
		}
		const exchange = services.exchangeCode({
			endpoints: google,
			client,
			redirectUri,
			code: answer.code,
			codeVerifier: attempt.codeVerifier,
			scopes,
			signal,
			onRetry: attempt => {
				tell();
				send({type: 'noted', note: {type: 'retrying', attempt}});
			},
		});
		const grant = await onItsWay(exchange, tell);
		listener.reply('granted');
		send({type: 'granted', grant});
	} catch (error) {
		listener.reply(error instanceof WizardError && error.failure.type === 'consent-denied' ? 'declined' : 'failed');
		throw error;
	}
}

/** Lets a request go out before it's told of: a frame takes as long to draw as Google is away. */
async function onItsWay<T>(request: Promise<T>, tell: () => void): Promise<T> {
	// It may have failed before anybody waits for it.
	request.catch(() => {});
	// One turn opens the connection, the next one writes to it.
	await setImmediate();
	await setImmediate();
	tell();
	return request;
}

/** How a browser gets to this port, or that there is none. */
function wayTo(place: Place, {redirectUri, consentUrl, notListening}: OpenListener) {
	const {browserIsHere} = place;
	const shown = {browserIsHere, shownConsentUrl: place.hyperlink(consentUrl)};
	if (notListening) return {...shown, notListening};
	const sshCommand = browserIsHere ? undefined : place.sshCommand(redirectUri);
	return {...shown, ...(sshCommand !== undefined && {sshCommand})};
}

/** Where nothing comes back to this machine, the port serves the short link alone. */
function whereToListen(redirect: Redirect) {
	if (redirect.type === 'loopback') return redirect.bind;
	return {host: '127.0.0.1', port: 0, path: `/${randomBytes(16).toString('base64url')}`} as const;
}
