import {describe, expect, it, onTestFinished} from 'vitest';
import {listen} from '../../source/callback/listen.js';
import {sandboxEndpoints} from '../../source/google/endpoints.js';
import {exchangeCode} from '../../source/google/exchange.js';
import {adwordsScope} from '../../source/google/scopes.js';
import {startSandbox} from '../../source/sandbox/index.js';
import {WizardError} from '../../source/system/wizard-error.js';
import type {Message} from '../../source/wizard/message.js';
import {performSignIn} from '../../source/wizard/perform-sign-in.js';
import type {Place, Services} from '../../source/wizard/services.js';
import type {Settings} from '../../source/wizard/settings.js';
import type {SignIn} from '../../source/wizard/sign-in.js';
import type {ConsentState} from '../../source/wizard/state.js';
import {openHttpBrowser, signInOverHttp} from '../helpers/http-browser.js';
import {services} from '../helpers/services.js';
import {consent, settings as usual} from '../helpers/states.js';

const elsewhere = {type: 'paste-only', redirectUri: 'https://agency.example/oauth2callback'} as const;

const here: Place = {
	opensBrowser: false,
	browserIsHere: true,
	sshCommand: () => 'ssh -L',
	hyperlink: url => `<${url}>`,
};

type Given = {
	readonly asked?: Partial<ConsentState>;
	readonly settings?: Partial<Settings>;
	readonly place?: Partial<Place>;
	readonly services?: Partial<Services>;
};

/** A sign-in that waits, with a real port, a real exchange, and the sandbox for Google. */
async function begin({asked, settings, place, services: given}: Given = {}) {
	const sandbox = await startSandbox({webRedirectUris: [elsewhere.redirectUri]});
	onTestFinished(sandbox.close);
	const visit = new AbortController();
	onTestFinished(() => visit.abort());
	const sent: Message[] = [];
	const waiting = Promise.withResolvers<SignIn>();
	const ended = performSignIn(
		{
			...consent,
			client: asked?.redirect?.type === 'paste-only' ? sandbox.clients.web : sandbox.clients.desktop,
			session: {settings: {...usual, ...settings}, google: sandboxEndpoints(sandbox.origin)},
			...asked,
		},
		services({
			findPlace: async () => ({...here, ...place}),
			listen,
			exchangeCode: options => exchangeCode({...options, env: {}}),
			...given,
		}),
		message => {
			sent.push(message);
			if (message.type === 'waiting') waiting.resolve(message.signIn);
		},
		visit.signal,
	);
	const failure = ended.then(
		() => undefined,
		error => (error instanceof WizardError ? error.failure : error),
	);
	const signIn = await Promise.race([waiting.promise, ended as Promise<never>]);
	const query = new URL(signIn.consentUrl).searchParams;
	return {sandbox, sent, signIn, query, ended, failure, types: () => sent.map(({type}) => type)};
}

/** The address that a browser ends on which can't reach the port. */
async function addressAfter(url: string, answer: 'allow' | 'deny' = 'allow') {
	const browser = openHttpBrowser();
	return (await browser.consentWithoutFollowing(await browser.open(url), {answer})).location;
}

const noPort = {
	listen: async () => {
		throw new WizardError({type: 'cannot-listen', code: 'EPERM'});
	},
} satisfies Partial<Services>;

describe('a sign-in', () => {
	it('takes the answer from the port, trades the code, and then tells the page', async () => {
		const {sent, signIn, query, ended, types} = await begin();
		expect(signIn).toMatchObject({pasteOnly: false, browserIsHere: true, shownConsentUrl: `<${signIn.consentUrl}>`});
		expect(signIn).not.toHaveProperty('sshCommand');
		expect(signIn).not.toHaveProperty('notListening');
		expect(query.get('redirect_uri')).toBe(signIn.redirectUri);
		expect(new URL(signIn.redirectUri).pathname).toBe('/oauth2callback');
		const page = await signInOverHttp(signIn.link);
		await ended;
		expect(page.html).toContain('<title>You’re signed in');
		expect(types()).toEqual(['tick', 'waiting', 'answered', 'granted']);
		expect(sent.at(-1)).toMatchObject({grant: {scopes: [adwordsScope]}});
	});

	it('asks for what was chosen, and for nothing else', async () => {
		const plain = await begin();
		expect(plain.query.get('scope')).toBe(adwordsScope);
		expect(plain.query.get('prompt')).toBe('consent');
		expect(plain.query.has('login_hint')).toBe(false);
		const asked = {scopes: ['openid'], loginHint: 'ada@example.com', chooseAccount: true} as const;
		const {query} = await begin({asked});
		expect(query.get('scope')).toBe(`${adwordsScope} openid`);
		expect(query.get('prompt')).toBe('consent select_account');
		expect(query.get('login_hint')).toBe('ada@example.com');
	});

	it('waits as long as was asked for, and tells the time first', async () => {
		const begun = Date.now();
		const {sent, signIn} = await begin({settings: {timeout: 90_000}});
		expect(sent[0]).toMatchObject({type: 'tick', now: expect.any(Number)});
		expect(signIn.expiresAt).toBeGreaterThanOrEqual(begun + 90_000);
		expect(signIn.expiresAt).toBeLessThanOrEqual(Date.now() + 90_000);
	});

	it('ends when the time is over', async () => {
		const {failure} = await begin({settings: {timeout: 5}});
		expect(await failure).toEqual({type: 'timed-out', seconds: 0.005});
	});

	it('counts what is no answer, and goes on', async () => {
		const {sent, signIn, ended} = await begin();
		const browser = openHttpBrowser();
		await browser.open(`${signIn.redirectUri}?code=x&state=wrong`);
		expect(sent.at(-1)).toMatchObject({type: 'ignored', reason: 'earlier-attempt'});
		await signInOverHttp(signIn.link);
		await ended;
	});

	it('tells of a port that breaks, and takes a paste after that', async () => {
		const broken = {type: 'cannot-listen', code: 'EMFILE'} as const;
		const breaks: Services['listen'] = async options => ({
			...(await listen(options)),
			answer: Promise.reject(new WizardError(broken)),
		});
		const {sent, signIn, ended} = await begin({services: {listen: breaks}});
		const address = await addressAfter(signIn.consentUrl);
		expect(sent).toContainEqual({type: 'port-broke', failure: broken});
		expect(signIn.paste(address)).toBeUndefined();
		await ended;
	});
});

describe('a refusal', () => {
	it('ends it, and the page says that nothing was granted', async () => {
		const {signIn, failure, types} = await begin();
		const page = await signInOverHttp(signIn.link, {answer: 'deny'});
		expect(await failure).toEqual({type: 'consent-denied'});
		expect(page.html).toContain('<title>Access declined');
		expect(types()).toEqual(['tick', 'waiting', 'answered']);
	});

	it('of the code has the page say that it failed', async () => {
		const {sandbox, signIn, failure} = await begin();
		sandbox.knobs.noRefreshToken = true;
		const page = await signInOverHttp(signIn.link);
		expect(await failure).toMatchObject({type: 'no-refresh-token'});
		expect(page.html).toContain('<title>The sign-in didn’t finish');
	});

	it('is told of once, however often the code is tried', async () => {
		const {sandbox, signIn, sent, ended} = await begin();
		sandbox.knobs.faults.token.push({type: 'answer', status: 503, headers: {'retry-after': '0'}});
		await signInOverHttp(signIn.link);
		await ended;
		expect(sent.filter(({type}) => type === 'answered')).toHaveLength(1);
		expect(sent).toContainEqual({type: 'noted', note: {type: 'retrying', attempt: 2}});
	});

	it('that is pasted ends it, too', async () => {
		const {signIn, failure} = await begin({asked: {redirect: elsewhere}});
		expect(signIn.paste(await addressAfter(signIn.consentUrl, 'deny'))).toBeUndefined();
		expect(await failure).toEqual({type: 'consent-denied'});
	});

	it('that is pasted ends it where another issuer signed it, too', async () => {
		const {sandbox, signIn, failure} = await begin({asked: {redirect: elsewhere}});
		sandbox.knobs.iss = 'wrong';
		expect(signIn.paste(await addressAfter(signIn.consentUrl))).toBeUndefined();
		expect(await failure).toMatchObject({type: 'issuer-mismatch'});
	});
});

describe('an address', () => {
	it('is all that leads back where the redirect URI is elsewhere', async () => {
		const {signIn, query, ended, sent} = await begin({asked: {redirect: elsewhere}});
		expect(signIn).toMatchObject({pasteOnly: true, redirectUri: elsewhere.redirectUri});
		expect(query.get('redirect_uri')).toBe(elsewhere.redirectUri);
		expect(signIn.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
		expect(signIn.paste('hello')).toBe('not-an-address');
		expect(signIn.paste(await addressAfter(signIn.link))).toBeUndefined();
		await ended;
		expect(sent.at(-1)).toMatchObject({type: 'granted'});
	});

	it('is of no use twice, and its port is another each time', async () => {
		const first = await begin({asked: {redirect: elsewhere}});
		const second = await begin({asked: {redirect: elsewhere}});
		expect(second.signIn.paste(await addressAfter(first.signIn.consentUrl))).toBe('earlier-attempt');
		expect(new URL(first.signIn.link).port).not.toBe(new URL(second.signIn.link).port);
	});
});

describe('the way to the port', () => {
	const faraway = {browserIsHere: false} as const;

	it('leads through SSH where the browser is elsewhere and a session says so', async () => {
		const sshCommand = (uri: string) => `ssh -L ${new URL(uri).port}`;
		const {signIn} = await begin({place: {...faraway, sshCommand}});
		expect(signIn).toMatchObject({...faraway, sshCommand: `ssh -L ${new URL(signIn.redirectUri).port}`});
	});

	it('is not known where no session says so', async () => {
		const {signIn} = await begin({place: {...faraway, sshCommand: () => undefined}});
		expect(signIn).not.toHaveProperty('sshCommand');
	});

	it('is none where there is no port', async () => {
		const {signIn} = await begin({place: faraway, services: noPort});
		expect(signIn).not.toHaveProperty('sshCommand');
		expect(signIn).toMatchObject({notListening: {type: 'cannot-listen', code: 'EPERM'}});
	});

	it.each([
		[true, true, true],
		[true, false, false],
		[false, true, false],
	])('is opened here where that is wanted (%s) and possible (%s): %s', async (openBrowser, opensBrowser, isOpened) => {
		const opened: string[] = [];
		const {signIn} = await begin({
			settings: {openBrowser},
			place: {opensBrowser},
			services: {openInBrowser: async url => void opened.push(url)},
		});
		expect(opened).toEqual(isOpened ? [signIn.link] : []);
	});
});
