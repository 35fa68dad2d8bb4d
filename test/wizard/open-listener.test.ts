import {describe, expect, it} from 'vitest';
import type {CallbackFailure, PortFlag} from '../../source/callback/failures.js';
import type {Listener, ListenOptions} from '../../source/callback/listener.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {openListener} from '../../source/wizard/open-listener.js';
import {services} from '../helpers/services.js';

const options = (bind: ListenOptions['bind']): ListenOptions => ({
	bind,
	state: 's',
	issuers: [],
	consentUrl: redirectUri => `https://accounts.google.com/?redirect_uri=${redirectUri}`,
	onIgnored: () => {},
	signal: new AbortController().signal,
});

const desktop = {host: '127.0.0.1', port: 0, path: '/oauth2callback'} as const;
const web = {host: '127.0.0.1', port: 8976, path: '/oauth2callback'} as const;

const open = ({flag, ...bind}: ListenOptions['bind'] & {flag?: PortFlag}, failure: CallbackFailure) =>
	openListener(
		{...options(bind), ...(flag && {flag})},
		services({
			listen: async () => {
				throw new WizardError(failure);
			},
		}),
		nobody,
	);

const nobody = () => {
	throw new Error('no port was expected to break');
};

/** A port that is open, and whose wait ends with this error. */
async function breaking(error: Error) {
	const listener = {answer: Promise.reject(error)} as unknown as Listener;
	const broken: CallbackFailure[] = [];
	const {answer} = await openListener(options(desktop), services({listen: async () => listener}), failure => {
		broken.push(failure);
	});
	return {answer, broken};
}

describe('openListener', () => {
	it('hands on the port that is open', async () => {
		const listener = {link: 'http://127.0.0.1:1/x', answer: Promise.resolve({type: 'error', error: 'x'})} as Listener;
		const opened = await openListener(options(desktop), services({listen: async () => listener}), nobody);
		expect(opened.link).toBe(listener.link);
		expect(opened.notListening).toBeUndefined();
		expect(await opened.answer).toEqual({type: 'error', error: 'x'});
	});

	it.each(['EPERM', 'EMFILE', 'EACCES'])(
		'F34 F38: goes on without a port on %s, a desktop client with any',
		async code => {
			const failure: CallbackFailure = {type: 'cannot-listen', code};
			const {redirectUri, consentUrl, link, notListening} = await open(desktop, failure);
			const [, port] = /^http:\/\/127\.0\.0\.1:(\d+)\/oauth2callback$/.exec(redirectUri)!;
			expect(Number(port)).toBeGreaterThanOrEqual(49_152);
			expect(Number(port)).toBeLessThanOrEqual(65_535);
			expect(consentUrl).toBe(`https://accounts.google.com/?redirect_uri=${redirectUri}`);
			expect(link).toBe(consentUrl);
			expect(notListening).toEqual(failure);
		},
	);

	it.each([
		{type: 'port-taken', host: '127.0.0.1', port: 8976},
		{type: 'port-not-allowed', host: '127.0.0.1', port: 8976},
	] as const)('F35: goes on without the port of a web client, and names no other: $type', async failure => {
		const {redirectUri, notListening} = await open(web, failure);
		expect(redirectUri).toBe('http://127.0.0.1:8976/oauth2callback');
		expect(notListening).toEqual(failure);
	});

	it('F36: refuses a localhost that another program holds a part of', async () => {
		const failure = {type: 'port-taken', host: 'localhost', port: 8976} as const;
		await expect(open({...web, host: 'localhost'}, failure)).rejects.toMatchObject({failure});
	});

	it('refuses any port that another program holds where a program runs it, and no other', async () => {
		const given = (failure: CallbackFailure) =>
			services({
				listen: async () => {
					throw new WizardError(failure);
				},
			});
		const asked = {...options(web), forProgram: true} as const;
		const taken = {type: 'port-taken', host: '127.0.0.1', port: 8976} as const;
		await expect(openListener(asked, given(taken), nobody)).rejects.toMatchObject({failure: taken});
		const forbidden = {type: 'cannot-listen', code: 'EPERM'} as const;
		expect((await openListener(asked, given(forbidden), nobody)).notListening).toEqual(forbidden);
	});

	it('names the flag that asked for a port where any would do', async () => {
		const failure = {type: 'port-taken', host: 'localhost', port: 9911} as const;
		const flag = '--redirect-uri';
		const {notListening} = await open({...web, flag}, {...failure, host: '127.0.0.1'});
		expect(notListening).toEqual({...failure, host: '127.0.0.1', flag});
		await expect(open({...web, host: 'localhost', flag}, failure)).rejects.toMatchObject({failure: {...failure, flag}});
		const forbidden = {type: 'cannot-listen', code: 'EPERM'} as const;
		expect((await open({...web, flag}, forbidden)).notListening).toEqual(forbidden);
	});

	it('goes on without a port for a localhost that nobody else holds', async () => {
		const failure = {type: 'cannot-listen', code: 'EPERM'} as const;
		const {redirectUri, notListening} = await open({...web, host: 'localhost'}, failure);
		expect(redirectUri).toBe('http://localhost:8976/oauth2callback');
		expect(notListening).toEqual(failure);
	});

	it('lets any other failure out', async () => {
		await expect(open(desktop, {type: 'issuer-mismatch'})).rejects.toThrow('issuer-mismatch');
	});

	it('never gets an answer by itself', async () => {
		const {answer, reply} = await open(desktop, {type: 'cannot-listen', code: 'EPERM'});
		reply('granted');
		expect(await Promise.race([answer, Promise.resolve('nothing')])).toBe('nothing');
	});

	it('F34: outlives a port that breaks, and tells of it', async () => {
		const failure: CallbackFailure = {type: 'cannot-listen', code: 'EMFILE'};
		const {answer, broken} = await breaking(new WizardError(failure));
		await new Promise(setImmediate);
		expect(broken).toEqual([failure]);
		expect(await Promise.race([answer, Promise.resolve('nothing')])).toBe('nothing');
	});

	it('lets any other end of the wait out', async () => {
		const {answer} = await breaking(new WizardError({type: 'issuer-mismatch'}));
		await expect(answer).rejects.toThrow('issuer-mismatch');
	});
});
