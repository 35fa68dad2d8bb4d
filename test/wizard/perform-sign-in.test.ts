import {expect, it} from 'vitest';
import {listen} from '../../source/callback/listen.js';
import {WizardError} from '../../source/system/wizard-error.js';
import type {Message} from '../../source/wizard/message.js';
import {performSignIn} from '../../source/wizard/perform-sign-in.js';
import {services} from '../helpers/services.js';
import {consent, desktop, grant, session, settings, web} from '../helpers/states.js';

const here = {
	opensBrowser: true,
	browserIsHere: true,
	sshCommand: () => undefined,
	hyperlink: (url: string) => url,
} as const;

it('opens no browser where the step is left while its port opens', async () => {
	const visit = new AbortController();
	const opened: string[] = [];
	const sent: Message[] = [];
	const port = Promise.withResolvers<void>();
	const given = services({
		findPlace: async () => here,
		listen: async options => {
			const listener = await listen(options);
			visit.abort(new Error('left'));
			port.resolve(listener.closed);
			return listener;
		},
		openInBrowser: async url => void opened.push(url),
	});
	const send = (message: Message) => void sent.push(message);
	await expect(performSignIn(consent, given, send, visit.signal)).rejects.toThrow('left');
	await port.promise;
	expect({opened, sent}).toEqual({opened: [], sent: []});
});

it('has the request go out before it tells of the answer, and says a retry after that', async () => {
	const order: string[] = [];
	const given = services({
		findPlace: async () => here,
		openInBrowser: async () => {},
		listen: async options => ({
			...(await listen(options)),
			answer: Promise.resolve({type: 'code', code: 'a-code'}),
		}),
		exchangeCode: async ({onRetry}) => {
			order.push('asked');
			await new Promise(resolve => setImmediate(resolve));
			onRetry?.(2);
			return grant;
		},
	});
	const visit = new AbortController();
	await performSignIn(consent, given, ({type}) => void order.push(type), visit.signal);
	visit.abort();
	expect(order.slice(order.indexOf('asked'))).toEqual(['asked', 'answered', 'noted', 'granted']);
});

it('opens nothing where what flags want written cannot be', async () => {
	const failure = {type: 'config-is-a-directory', path: '/x'} as const;
	const writing = {...consent.session.settings, writes: [{formatId: 'ruby', path: '/x'}] as const};
	const asked = {...consent, session: {...consent.session, settings: writing}};
	const given = services({
		foreseeWrite: async () => {
			throw new WizardError(failure);
		},
	});
	const {signal} = new AbortController();
	// Any other service would throw.
	await expect(performSignIn(asked, given, () => {}, signal)).rejects.toMatchObject({failure});
});

it.each([
	['--port', desktop, {port: 9911}],
	['--redirect-uri', desktop, {redirectUri: 'http://127.0.0.1:9911/cb'}],
	[undefined, web, {}],
] as const)('says that a flag may be left out where a port is taken: %s', async (flag, client, asked) => {
	const visit = new AbortController();
	const failure = {type: 'port-taken', host: '127.0.0.1', port: 9911} as const;
	const waiting = Promise.withResolvers<unknown>();
	const given = services({
		findPlace: async () => ({...here, opensBrowser: false}),
		listen: async () => {
			throw new WizardError(failure);
		},
	});
	const state = {...consent, client, session: {...session, settings: {...settings, ...asked}}};
	void performSignIn(
		state,
		given,
		message => {
			if (message.type === 'waiting') waiting.resolve(message.signIn.notListening);
		},
		visit.signal,
	);
	expect(await waiting.promise).toEqual({...failure, ...(flag && {flag})});
	visit.abort();
});
