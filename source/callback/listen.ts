import {randomBytes} from 'node:crypto';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {errorCode} from '../system/error-code.js';
import {WizardError} from '../system/wizard-error.js';
import type {AuthorizationAnswer} from './answer.js';
import {bind} from './bind.js';
import {classify} from './classifier.js';
import {refuseConnection} from './client-error.js';
import type {CallbackFailure} from './failures.js';
import {hostHeader} from './host-header.js';
import {createLinger} from './linger.js';
import type {Listener, ListenOptions, Outcome} from './listener.js';
import {type PageName, pages} from './page.js';
import {respond} from './respond.js';

/** 72 bits: nobody guesses them over the wire, and the link fits into 40 columns. */
const linkBytes = 9;

/**
 * Opens the loopback port that Google's answer comes back to (RFC 8252 section 7.3), and waits. Only a request that the
 * classifier proves to be that answer ends the wait; all others are answered, reported to `onIgnored` and forgotten.
 * The browser is held until `reply`, so that its page tells the truth, then sent on to an address without the code.
 * Throws `WizardError<CallbackFailure>` if the port can't be had, and the signal's reason if nobody wants it any more.
 */
export async function listen(options: ListenOptions): Promise<Listener> {
	const {state, issuers, onIgnored, signal} = options;
	signal.throwIfAborted();
	const {servers, host, port} = await bind(options.bind);
	const origin = `http://${host}:${port}`;
	const redirectUri = `${origin}${options.bind.path}`;
	const consentUrl = options.consentUrl(redirectUri);
	const path = options.bind.path || '/';
	const linkPath = `/${randomBytes(linkBytes).toString('base64url')}`;
	const donePath = path === '/done' ? '/finished' : '/done';
	const alreadyPath = path === '/already' ? '/received' : '/already';

	const shown = new Map<string, PageName>();
	const {promise: answer, resolve, reject} = Promise.withResolvers<AuthorizationAnswer>();
	answer.catch(() => {}); // Whoever waits is told; nobody has to wait.
	let held: ServerResponse | undefined;

	const closed = Promise.all(servers.map(server => new Promise(done => server.once('close', done))));
	const close = () => {
		for (const server of servers) {
			server.close();
			server.closeAllConnections();
		}
	};
	const linger = createLinger(close);

	const hold = (response: ServerResponse) => {
		held = response;
		shown.set(alreadyPath, 'already-received');
	};

	const reply = (outcome: Outcome) => {
		if (shown.has(donePath)) return;
		shown.set(donePath, outcome);
		if (outcome === 'granted') shown.set(alreadyPath, 'already-signed-in');
		if (!held || held.destroyed) return close();
		respond(held, 303, pages()[outcome], {location: donePath});
		linger.start();
	};

	const handle = (request: IncomingMessage, response: ServerResponse) => {
		const {method = '', url: target = '', rawHeaders} = request;
		const verdict = classify(
			{method, target, rawHeaders},
			{host: hostHeader(host, port), path, linkPath, pages: shown, received: held !== undefined, state, issuers},
		);
		switch (verdict.type) {
			case 'link':
				return respond(response, 303, undefined, {location: consentUrl});
			case 'answer':
				hold(response);
				return resolve(verdict.answer);
			case 'issuer-mismatch':
				hold(response);
				reject(new WizardError<CallbackFailure>({type: 'issuer-mismatch'}));
				return reply('failed');
			case 'already-received':
				return respond(response, 303, pages()[shown.get(alreadyPath) ?? 'already-received'], {location: alreadyPath});
			case 'page':
				if (verdict.page === shown.get(donePath)) request.socket.once('close', linger.pageShown);
				return respond(response, 200, pages()[verdict.page]);
			case 'ignore': {
				onIgnored(verdict.reason);
				const page = verdict.reason === 'earlier-attempt' ? 'earlier-attempt' : 'not-part-of-sign-in';
				return respond(response, verdict.status, pages()[page], verdict.status === 405 ? {allow: 'GET'} : {});
			}
		}
	};

	for (const server of servers) {
		server.on('request', handle);
		// Without these two, Node would invite the body of a request that announces one.
		server.on('checkContinue', handle);
		server.on('checkExpectation', handle);
		server.on('clientError', (error, socket) => {
			const reason = refuseConnection(error, socket);
			if (reason) onIgnored(reason);
		});
		server.on('error', error => {
			reject(new WizardError<CallbackFailure>({type: 'cannot-listen', code: errorCode(error)}, {cause: error}));
			if (!held) close();
		});
	}

	const leave = () => {
		if (shown.has(donePath)) return;
		reject(signal.reason);
		close();
	};
	signal.addEventListener('abort', leave, {once: true});
	if (signal.aborted) leave();
	const whenClosed = closed.then(() => {});

	return {
		redirectUri,
		consentUrl,
		link: `${origin}${linkPath}`,
		answer,
		reply,
		close: () => {
			if (shown.has(donePath)) linger.hurry();
			else close();
			return whenClosed;
		},
		closed: whenClosed,
	};
}
