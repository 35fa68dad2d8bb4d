import {once} from 'node:events';
import {readdir} from 'node:fs/promises';
import {type AddressInfo, createServer} from 'node:net';
import {Readable} from 'node:stream';
import {gzipSync} from 'node:zlib';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {Fault, Knobs} from '../../source/sandbox/knobs.js';
import {redirectOf, signInOverHttp} from '../helpers/http-browser.js';
import {linkOnScreen, startJourney} from './journey.js';
import {waitingJourney} from './waiting-journey.js';

const answer = (status: number, body: string | Readable | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
	({type: 'answer', status, headers: {'content-type': 'application/json', ...headers}, body}) as const;
const refusal = (status: number, error: string) => answer(status, JSON.stringify({error}));
const html = {'content-type': 'text/html'};

const grant = {
	access_token: 'ya29.an-access-token-of-a-stand-in',
	refresh_token: '1//0a-refresh-token-of-a-stand-in',
	scope: 'https://www.googleapis.com/auth/adwords',
	token_type: 'Bearer',
	expires_in: 3599,
};
const good = JSON.stringify(grant);
const granting = (changes: object) => answer(200, JSON.stringify({...grant, ...changes}));

/** 50 MB, and how much of it has been asked for. */
const large = {sent: 0};
function* megabytes() {
	for (let count = 0; count < 50; count += 1) {
		large.sent += 1;
		yield Buffer.alloc(1_000_000, 'x');
	}
}

type Row = {
	readonly id: string;
	/** What the token endpoint does in place of its answers; it's well again after that. */
	readonly faults?: () => readonly Fault[];
	readonly set?: (knobs: Knobs) => void;
	/** How often it is asked. */
	readonly tries?: number;
	/** What the screen says. */
	readonly title: string;
	readonly more?: string | ((redirectUri: string) => string);
};

const passed = 'the token works';
const unexpected = "The answer wasn't one of Google's";

const rows: readonly Row[] = [
	{id: 'F47', faults: () => [answer(500, '{}')], tries: 2, title: passed},
	{id: 'F48', faults: () => [answer(503, '{}', {'retry-after': '2'})], tries: 2, title: passed},
	{
		id: 'F49',
		faults: () => Array.from({length: 4}, () => answer(429, '<h1>PAGE</h1>', html)),
		tries: 4,
		title: 'Google is busy',
	},
	{id: 'F50', faults: () => [{type: 'reset', when: 'before-work'}], tries: 2, title: passed},
	{
		id: 'F51',
		faults: () => [{type: 'reset', when: 'after-work'}],
		tries: 2,
		title: 'The token got lost on the way',
		more: 'its answer never arrived',
	},
	{
		id: 'F53',
		faults: () => [refusal(400, 'invalid_grant')],
		title: 'Google no longer accepts this sign-in',
		more: 'Sign in again',
	},
	{
		id: 'F54',
		faults: () => [refusal(401, 'invalid_client')],
		title: "Google doesn't accept this client",
		more: "add a secret: it's shown only then",
	},
	{
		id: 'F54',
		faults: () => [refusal(401, 'deleted_client')],
		title: 'This client was deleted',
		more: 'Or create a new Desktop client',
	},
	{
		id: 'F55',
		faults: () => [refusal(400, 'redirect_uri_mismatch')],
		title: "The redirect URI isn't registered",
		more: uri => `Add exactly ${uri} to the client`,
	},
	{
		id: 'F55',
		faults: () => [refusal(400, 'invalid_request')],
		title: 'Google refused to issue a token',
		more: uri => `check that ${uri} is one of its redirect URIs`,
	},
	{
		id: 'F55',
		faults: () => [refusal(400, 'unauthorized_client')],
		title: "This client can't be used for this sign-in",
		more: 'Create a client of type Desktop app',
	},
	{
		id: 'F56',
		faults: () => [{type: 'html'}],
		title: "Something else answered in Google's place",
		more: 'sign in to the network',
	},
	...[
		answer(200, good.slice(0, 40)),
		answer(200, ''),
		answer(200, `[${good}]`),
		answer(200, 'null'),
		answer(200, good, {'content-type': 'application/octet-stream'}),
		{type: 'answer', status: 200, body: good} as const,
	].map(fault => ({id: 'F57', faults: () => [fault], title: unexpected})),
	{
		id: 'F58',
		set: knobs => {
			knobs.noRefreshToken = true;
		},
		title: 'Google sent no refresh token',
		more: 'Google remembers an earlier consent',
	},
	{
		id: 'F59',
		set: knobs => {
			knobs.grantedScopes = ['openid'];
		},
		title: "The Google Ads box wasn't ticked",
		more: 'tick the box for Google Ads',
	},
	{
		id: 'F60',
		set: knobs => {
			knobs.refreshTokenExpiresIn = 604_799;
		},
		title: passed,
		more: 'Google ends this token on',
	},
	...['\n', '\u001B[31mred', 'x'.repeat(2048), 'é'].map(end => ({
		id: 'F61',
		faults: () => [granting({refresh_token: grant.refresh_token + end})],
		title: "Google's token looks damaged",
	})),
	{id: 'F63', faults: () => [answer(200, Readable.from(megabytes()))], title: unexpected},
	{
		id: 'F63',
		faults: () => [
			answer(200, gzipSync(JSON.stringify({...grant, padding: 'x'.repeat(50_000_000)})), {'content-encoding': 'gzip'}),
		],
		title: unexpected,
	},
];

/** A port of somebody else's, and all that came to it. */
async function otherOrigin() {
	let bytes = 0;
	let connections = 0;
	const server = createServer(socket => {
		connections += 1;
		socket.on('data', chunk => (bytes += chunk.length)).on('error', () => {});
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
		seen: () => ({bytes, connections}),
	};
}

describe('what goes wrong when the code is exchanged, one fault after the other in one window', () => {
	const ids = [...new Set([...rows.map(({id}) => id), 'F62'])].join(' ');
	it(`${ids}: is told in its own words, saves nothing, and one key begins anew with fresh secrets`, async () => {
		const other = await otherOrigin();
		const redirects = [302, 307, 308].map(status => ({
			id: 'F62',
			faults: () => [answer(status, '', {location: other.url})],
			title: "Something else answered in Google's place",
		}));
		const {terminal, sandbox, home} = await startJourney({args: ['--no-browser']});
		const {knobs} = sandbox;
		const asked = () =>
			knobs.requests.filter(({path, formKeys}) => path === '/token' && formKeys.includes('code')).length;
		const attempts: string[] = [];
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		for (const {id, faults, set, tries = 1, title, more} of [...rows, ...redirects] as readonly Row[]) {
			const [link] = await terminal.until(linkOnScreen);
			const {searchParams} = new URL(await redirectOf(link));
			for (const name of ['state', 'code_challenge']) attempts.push(searchParams.get(name) ?? '');
			const before = asked();
			set?.(knobs);
			knobs.faults.token.push(...(faults?.() ?? []));
			const begun = performance.now();
			await signInOverHttp(link);
			await terminal.until(title);
			const wanted = typeof more === 'function' ? more(searchParams.get('redirect_uri') ?? '') : (more ?? '');
			await expect.poll(() => terminal.screen().replaceAll(/\s+/g, ' '), {message: id}).toContain(wanted);
			expect(asked() - before, `${id}: ${title}`).toBe(tries);
			expect(knobs.faults.token, id).toEqual([]);
			if (id === 'F48') expect(performance.now() - begun).toBeGreaterThan(2000);
			Object.assign(knobs, {noRefreshToken: false, grantedScopes: undefined, refreshTokenExpiresIn: undefined});
			if (title === passed) {
				terminal.write('a');
			} else {
				expect(await readdir(home), id).toEqual(['client_secret_test.json']);
				await terminal.until('try again');
				terminal.press('enter');
			}
		}
		expect(new Set(attempts).size).toBe(attempts.length);
		expect(terminal.raw()).not.toContain('PAGE');
		expect(other.seen()).toEqual({bytes: 0, connections: 0});
		expect(large.sent).toBeLessThan(10);
		const [link] = await terminal.until(linkOnScreen);
		await signInOverHttp(link);
		await terminal.until(passed);
	}, 120_000);
});

it('F46 F64: a token endpoint that drips is given 15 s, the next try is counted, and Esc ends it at once', async () => {
	const {terminal, sandbox, link, home} = await waitingJourney();
	const {faults, requests} = sandbox.knobs;
	const asked = () => requests.filter(({path}) => path === '/token').length;
	let isDripping = true;
	async function* drops() {
		for (; isDripping; await new Promise(done => setTimeout(done, 1000))) yield ' ';
	}
	faults.token.push(answer(200, Readable.from(drops())), {type: 'hang'});
	void signInOverHttp(link).catch(() => {});
	await terminal.until('trading the code for a token');
	// Nobody knows yet that it will take long: the token may be on its way.
	await terminal.until(/^(?![\s\S]*esc back)[\s\S]*ctrl\+c quit/);
	await expect.poll(asked, {timeout: 10_000}).toBe(1);
	const begun = performance.now();
	await expect.poll(asked, {timeout: 25_000}).toBe(2);
	const given = performance.now() - begun;
	isDripping = false;
	expect(given).toBeGreaterThan(14_000);
	expect(given).toBeLessThan(20_000);
	await terminal.until(/attempt 2[\s\S]*esc back/);
	const pressed = performance.now();
	terminal.press('esc');
	await terminal.until('what Google will be asked');
	expect(performance.now() - pressed).toBeLessThan(1000);
	expect(await readdir(home)).toEqual(['client_secret_test.json']);
}, 60_000);
