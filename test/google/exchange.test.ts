import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {type Endpoints, googleEndpoints, sandboxEndpoints} from '../../source/google/endpoints.js';
import {type CodeExchange, exchangeCode} from '../../source/google/exchange.js';
import {adwordsScope} from '../../source/google/scopes.js';
import {manualClock} from './manual-clock.js';
import {cut, goodResponse, hang, json, page, type Reply, reply, tokenServer} from './token-server.js';

const client = {
	clientId: '1047-abc.apps.googleusercontent.com',
	clientSecret: 'GOCSPX-canary-client-secret',
	projectId: 'ads-reports',
};

const secrets = /canary|GOCSPX|1\/\/0|ya29|4\/0A/;

function start(endpoints: Endpoints, overrides: Partial<CodeExchange> = {}) {
	const {clock, waits} = manualClock();
	const retries: number[] = [];
	const grant = exchangeCode({
		endpoints,
		client,
		redirectUri: 'http://127.0.0.1:43121/cb',
		code: '4/0A-canary-code',
		codeVerifier: 'canary-verifier',
		scopes: [adwordsScope],
		env: {},
		signal: new AbortController().signal,
		onRetry: retry => retries.push(retry),
		clock,
		...overrides,
	});
	return {grant, waits, retries};
}

/** The outcome of an exchange with a server that follows this script. */
async function play(script: readonly Reply[], overrides: Partial<CodeExchange> = {}) {
	const {origin, requests} = await tokenServer(script);
	const {grant, waits, retries} = start(sandboxEndpoints(origin), overrides);
	const [outcome] = await Promise.allSettled([grant]);
	return {outcome, requests, waits, retries};
}

const rejected = (failure: unknown) => ({status: 'rejected', reason: {failure}});
const fulfilled = {
	status: 'fulfilled',
	value: {refreshToken: goodResponse.refresh_token, scopes: [adwordsScope]},
};
const granted = json(200, goodResponse);

describe('exchangeCode', () => {
	it('posts the code once, with exactly the fields of RFC 6749 section 4.1.3 and RFC 7636 section 4.5', async () => {
		const {outcome, requests, waits} = await play([granted]);
		expect(outcome).toEqual(fulfilled);
		expect(waits).toEqual([]);
		expect(requests.map(form => Object.fromEntries(form))).toEqual([
			{
				grant_type: 'authorization_code',
				code: '4/0A-canary-code',
				code_verifier: 'canary-verifier',
				redirect_uri: 'http://127.0.0.1:43121/cb',
				client_id: client.clientId,
				client_secret: client.clientSecret,
			},
		]);
	});

	it('F60 brings the end of the refresh token’s life', async () => {
		const {outcome} = await play([json(200, {...goodResponse, refresh_token_expires_in: 604_799})]);
		expect(outcome).toEqual({
			...fulfilled,
			value: {...fulfilled.value, refreshTokenExpiresAt: new Date('2026-11-29T23:59:59Z')},
		});
	});

	it('F46 F64 ends a try that takes too long, tries once more, and says so', async () => {
		const drip: Reply = response => {
			response.writeHead(200, {'content-type': 'application/json'}).write('{');
		};
		const {outcome, requests, retries} = await play([hang, drip], {timeout: 300});
		expect(outcome).toMatchObject(rejected({type: 'timed-out-exchange'}));
		expect(requests).toHaveLength(2);
		expect(retries).toEqual([2]);
	});

	it('F46 ends at once when cancelled, with nothing but the reason', async () => {
		const controller = new AbortController();
		const reason = new Error('left');
		let left = Number.NaN;
		const leave: Reply = () => {
			left = performance.now();
			controller.abort(reason);
		};
		const {outcome, requests} = await play([leave], {signal: controller.signal});
		expect(performance.now() - left).toBeLessThan(100);
		expect(outcome).toEqual({status: 'rejected', reason});
		expect(requests).toHaveLength(1);
	});

	it('F47 tries once more after a 500', async () => {
		const {outcome, requests} = await play([json(500, {}), granted]);
		expect(outcome).toEqual(fulfilled);
		expect(requests).toHaveLength(2);
		expect((await play([json(500, {}), page(502), granted])).outcome).toMatchObject(
			rejected({type: 'server-error', status: 502}),
		);
	});

	it('F48 waits as long as a 503 asks, four tries in all', async () => {
		const busy = json(503, {}, {'retry-after': '2'});
		const {outcome, waits} = await play([busy, granted]);
		expect(outcome).toEqual(fulfilled);
		expect(waits[0]).toBeGreaterThanOrEqual(2000);
		expect(waits[0]).toBeLessThanOrEqual(3000);

		const {outcome: last, requests} = await play([busy, busy, busy, busy, granted]);
		expect(last).toMatchObject(rejected({type: 'google-busy', status: 503}));
		expect(requests).toHaveLength(4);
	});

	it('F49 backs off from a 429 and shows none of its page', async () => {
		const {outcome, waits} = await play([page(429), page(429), page(429), page(429)]);
		expect(outcome).toMatchObject(rejected({type: 'google-busy', status: 429}));
		expect(waits).toHaveLength(3);
		expect(JSON.stringify(outcome)).not.toContain('html');
	});

	it('F50 sends the code once more when the answer was lost', async () => {
		const {outcome, requests} = await play([cut, granted]);
		expect(outcome).toEqual(fulfilled);
		expect(requests[1]?.toString()).toBe(requests[0]?.toString());
		expect((await play([cut, cut, granted])).outcome).toMatchObject(
			rejected({type: 'unreachable', reason: 'ECONNRESET'}),
		);
	});

	it('F51 knows an invalid_grant after a lost answer from a plain one', async () => {
		const {outcome} = await play([cut, json(400, {error: 'invalid_grant'})]);
		expect(outcome).toMatchObject(rejected({type: 'invalid-grant-after-lost-answer'}));
	});

	it('F52 keeps the code while nobody listens', async () => {
		const {grant, waits} = start(sandboxEndpoints('http://127.0.0.1:9'));
		await expect(grant).rejects.toMatchObject({failure: {type: 'unreachable', reason: 'ECONNREFUSED'}});
		expect(waits).toHaveLength(4);
	});

	it.each([
		['F53', 400, 'invalid_grant', {type: 'invalid-grant'}],
		['F54', 401, 'invalid_client', {type: 'invalid-client'}],
		['F55', 400, 'redirect_uri_mismatch', {type: 'redirect-uri-mismatch', redirectUri: 'http://127.0.0.1:43121/cb'}],
		['F55', 400, 'unauthorized_client', {type: 'unauthorized-client'}],
		['F55', 400, 'invalid_request', {type: 'token-request-refused', error: 'invalid_request'}],
	])('%s takes a %i %s as final', async (_, status, error, failure) => {
		const {outcome, requests} = await play([json(status, {error}), granted]);
		expect(outcome).toMatchObject(rejected(failure));
		expect(requests).toHaveLength(1);
	});

	it('tells which client was refused, but not its secret', async () => {
		const {outcome} = await play([json(401, {error: 'invalid_client'})]);
		const {clientSecret, ...place} = client;
		expect(outcome).toMatchObject({reason: {failure: {type: 'invalid-client', client: {...place}}}});
		expect(JSON.stringify(outcome)).not.toMatch(secrets);
	});

	it.each([
		['F56 a portal’s page', page(200), 'captive-portal'],
		['F57 truncated JSON', reply(200, 'application/json', '{"access_token":'), 'unexpected-answer'],
		['F57 an empty body', reply(200, 'application/json', ''), 'unexpected-answer'],
		['F57 an array', json(200, [goodResponse]), 'unexpected-answer'],
		['F57 null', json(200, null), 'unexpected-answer'],
		['F57 bytes', reply(200, 'application/octet-stream', JSON.stringify(goodResponse)), 'unexpected-answer'],
		['F57 no content type', reply(200, undefined, JSON.stringify(goodResponse)), 'unexpected-answer'],
		['F58 no refresh token', json(200, {...goodResponse, refresh_token: undefined}), 'no-refresh-token'],
		['F59 no adwords scope', json(200, {...goodResponse, scope: 'openid'}), 'scope-missing'],
		['F61 a line break', json(200, {...goodResponse, refresh_token: `${'x'.repeat(30)}\n`}), 'malformed-token'],
		['F63 a large body', json(200, {...goodResponse, padding: 'x'.repeat(1e6)}), 'unexpected-answer'],
	])('takes %s as final', async (_, answer, type) => {
		const {outcome, requests} = await play([answer, granted]);
		expect(outcome).toMatchObject(rejected({type}));
		expect(requests).toHaveLength(1);
	});

	it('F63 unpacks no bomb', async () => {
		const bomb = gzipSync(JSON.stringify({...goodResponse, padding: 'x'.repeat(50_000_000)}));
		const answer: Reply = response => {
			response.writeHead(200, {'content-type': 'application/json', 'content-encoding': 'gzip'}).end(bomb);
		};
		expect((await play([answer])).outcome).toMatchObject(rejected({type: 'unexpected-answer'}));
	});

	it.each([301, 302, 303, 307, 308])('F62 follows no %i', async status => {
		const other = await tokenServer([granted]);
		const {outcome, requests} = await play([page(status, {location: `${other.origin}/token`})]);
		expect(outcome).toMatchObject(rejected({type: 'captive-portal'}));
		expect(requests).toHaveLength(1);
		expect(other.requests).toHaveLength(0);
	});

	it('F69 sends nothing with certificate checks off, not even for practice', async () => {
		const env = {NODE_TLS_REJECT_UNAUTHORIZED: '0'};
		const {origin, requests} = await tokenServer([granted]);
		const notSandbox = {...googleEndpoints, token: `${origin}/token`};
		await expect(start(notSandbox, {env}).grant).rejects.toMatchObject({failure: {type: 'tls-checks-off'}});
		expect(requests).toHaveLength(0);
		expect((await play([granted], {env})).outcome).toMatchObject(rejected({type: 'tls-checks-off'}));
	});
});
