import {describe, expect, it} from 'vitest';
import {checkToken, type TokenCheck} from '../../source/google/check-token.js';
import {type CheckId, checkIds} from '../../source/google/checks.js';
import {type Endpoints, sandboxEndpoints} from '../../source/google/endpoints.js';
import {adwordsScope} from '../../source/google/scopes.js';
import {useDesk} from '../sandbox/desk.js';
import {
	accessToken,
	adsErrors,
	client,
	goodRoutes,
	googleServer,
	notEnabled,
	place,
	type Routes,
	refreshed,
	refreshToken,
	rows,
	search,
} from './google-server.js';
import {manualClock} from './manual-clock.js';
import {cut, hang, json, page, type Reply} from './token-server.js';

const secrets = /canary|GOCSPX|1\/\/0|ya29/;

function check(endpoints: Endpoints, overrides: Partial<TokenCheck> = {}) {
	const begun: CheckId[] = [];
	const {clock, waits} = manualClock();
	const proven = checkToken({
		endpoints,
		client,
		refreshToken,
		env: {},
		signal: new AbortController().signal,
		onCheck: id => begun.push(id),
		clock,
		...overrides,
	});
	return {proven, begun, waits};
}

const agency = {id: '1234567890', descriptiveName: 'Example Agency', manager: true, status: 'ENABLED'};
const shop = {id: '9012345678', descriptiveName: 'Corner Café', manager: false, status: 'ENABLED'};
const good: Routes = {...goodRoutes, [search(agency.id)]: rows(agency), [search(shop.id)]: rows(shop)};
const named = [
	{id: '1234567890', name: 'Example Agency', manager: true, status: 'ENABLED'},
	{id: '9012345678', name: 'Corner Café', manager: false, status: 'ENABLED'},
];

/** The outcome of a check against a server that says this where it differs from a good one. */
async function play(routes: Routes, overrides: Partial<TokenCheck> = {}) {
	const server = await googleServer({...good, ...routes});
	const {proven, begun, waits} = check(server.endpoints, overrides);
	const [outcome] = await Promise.allSettled([proven]);
	return {...server, outcome, begun, waits};
}

const rejected = (failure: unknown) => ({status: 'rejected', reason: {failure}});

describe('checkToken with the sandbox', () => {
	const desk = useDesk();
	const stored = async (fields?: Record<string, string>, account?: string) => {
		const {sandbox, tokens} = desk();
		const choice = account === undefined ? undefined : ({answer: 'allow', account} as const);
		const {refresh_token} = await tokens(choice, fields);
		return {endpoints: sandboxEndpoints(sandbox.origin), client: sandbox.clients.desktop, refreshToken: refresh_token};
	};

	it('proves a good token: four checks, in order', async () => {
		const {endpoints, ...token} = await stored();
		const {proven, begun} = check(endpoints, token);
		expect(await proven).toEqual({
			apiVersion: 'v26',
			accounts: [
				{id: '1234567890', name: 'Example Agency', manager: true, status: 'ENABLED', testAccount: false, hidden: false},
				{id: '9012345678', name: 'Corner Café', manager: false, status: 'ENABLED', testAccount: false, hidden: false},
			],
		});
		expect(begun).toEqual(checkIds);
	});

	it('names the person where the email scope was granted', async () => {
		const {endpoints, ...token} = await stored({scope: `${adwordsScope} email`});
		await expect(check(endpoints, token).proven).resolves.toMatchObject({email: 'ads.manager@example.com'});
	});

	it('tells when the refresh token ends, where Google does', async () => {
		const {endpoints, ...token} = await stored();
		desk().sandbox.knobs.refreshTokenExpiresIn = 604_799;
		const {refreshTokenExpiresAt} = await check(endpoints, token).proven;
		expect(refreshTokenExpiresAt?.toISOString()).toBe('2026-11-29T23:59:59.000Z');
	});

	it('knows a token that was taken back', async () => {
		const {endpoints, ...token} = await stored();
		await desk().post('/revoke', {token: token.refreshToken});
		const {proven, begun} = check(endpoints, token);
		await expect(proven).rejects.toMatchObject({failure: {type: 'refresh-token-refused'}});
		expect(begun).toEqual(['refresh']);
	});

	it('knows a token of another client', async () => {
		const {endpoints, refreshToken: token} = await stored();
		const {proven} = check(endpoints, {refreshToken: token, client: desk().sandbox.clients.web});
		await expect(proven).rejects.toMatchObject({failure: {type: 'token-of-another-client'}});
	});

	it('knows a wrong secret', async () => {
		const {endpoints, client: own, ...token} = await stored();
		const {proven} = check(endpoints, {...token, client: {...own, clientSecret: 'GOCSPX-other'}});
		await expect(proven).rejects.toMatchObject({failure: {type: 'invalid-client'}});
	});

	it('knows a token that was granted for something else', async () => {
		const {endpoints, ...token} = await stored({scope: 'openid'});
		await expect(check(endpoints, token).proven).rejects.toMatchObject({failure: {type: 'token-lacks-scope'}});
	});

	it('knows a person without Google Ads', async () => {
		const {endpoints, ...token} = await stored({}, 'newcomer@example.com');
		const {proven, begun} = check(endpoints, token);
		await expect(proven).rejects.toMatchObject({
			failure: {type: 'ads-error', group: 'authenticationError', name: 'NOT_ADS_USER'},
		});
		expect(begun).toEqual(['refresh', 'token-info', 'accounts']);
	});

	it('takes the next version when the asked one is gone', async () => {
		const {endpoints, ...token} = await stored();
		await expect(check(endpoints, {...token, apiVersion: 'v22'}).proven).resolves.toMatchObject({
			apiVersion: 'v23',
			sunsetVersion: 'v22',
			accounts: [{name: 'Example Agency'}, {name: 'Corner Café'}],
		});
	});

	it.each(['2345678901', '234-567-8901'])('reaches the login customer %s', async loginCustomerId => {
		const {endpoints, ...token} = await stored();
		const {accounts} = await check(endpoints, {...token, loginCustomerId}).proven;
		expect(accounts).toHaveLength(2);
	});

	it('says which login customer is out of reach', async () => {
		const {endpoints, client: own, ...token} = await stored();
		const {proven, begun} = check(endpoints, {...token, client: own, loginCustomerId: '1112223334'});
		await expect(proven).rejects.toMatchObject({
			failure: {
				type: 'ads-error',
				name: 'USER_PERMISSION_DENIED',
				customerId: '1112223334',
				loginCustomerId: '1112223334',
				client: {clientId: own.clientId},
			},
		});
		expect(begun).toEqual(checkIds);
	});
});

describe('checkToken', () => {
	it('asks each account in its own name', async () => {
		const {outcome, requests} = await play({});
		expect(outcome).toEqual({status: 'fulfilled', value: {accounts: named, apiVersion: 'v26'}});
		expect(requests.slice(3).map(({path, headers}) => [path, headers['login-customer-id']])).toEqual([
			[search(agency.id), agency.id],
			[search(shop.id), shop.id],
		]);
	});

	it('puts no secret into an address', async () => {
		const {requests} = await play({}, {developerToken: 'canary-developer-token'});
		expect(requests).toHaveLength(5);
		for (const {path} of requests) expect(path).not.toMatch(secrets);
	});

	it.each([undefined, '', '  ', '\n'])('sends no developer-token header for %j', async developerToken => {
		const {requests} = await play({}, developerToken === undefined ? {} : {developerToken});
		expect(requests).toHaveLength(5);
		for (const {rawHeaders} of requests)
			expect(rawHeaders.map(name => name.toLowerCase())).not.toContain('developer-token');
	});

	it('sends the developer token that it is given to Google Ads alone', async () => {
		const {requests} = await play({}, {developerToken: ' canary-dev '});
		expect(requests.map(({headers}) => headers['developer-token'])).toEqual([
			undefined,
			undefined,
			'canary-dev',
			'canary-dev',
			'canary-dev',
		]);
	});

	it('leaves an account that is not enabled without a name', async () => {
		const {outcome} = await play({[search(agency.id)]: notEnabled});
		expect(outcome).toMatchObject({value: {accounts: [{id: agency.id, status: 'NOT_ENABLED'}, named[1]]}});
	});

	it('leaves an account that is refused for another reason with its ID', async () => {
		const refusal = adsErrors({group: 'authorizationError', name: 'CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION'});
		const {outcome} = await play({[search(shop.id)]: refusal.stream});
		expect(outcome).toMatchObject({value: {accounts: [named[0], {id: shop.id}]}});
	});

	it('fails with the first refusal when no account can be asked', async () => {
		const refusal = adsErrors({group: 'authorizationError', name: 'CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION'});
		const {outcome} = await play({[search(agency.id)]: refusal.stream, [search(shop.id)]: notEnabled});
		expect(outcome).toMatchObject(
			rejected({
				type: 'ads-error',
				name: 'CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION',
				customerId: agency.id,
				loginCustomerId: agency.id,
				requestId: 'request-1',
			}),
		);
	});

	it('has failed where no account is reached', async () => {
		const {outcome, begun} = await play({'/v26/customers:listAccessibleCustomers': json(200, {})});
		expect(outcome).toMatchObject(rejected({type: 'ads-no-accounts'}));
		expect(begun.at(-1)).toBe('accounts');
	});

	it('names all versions when none is served', async () => {
		const gone = adsErrors({group: 'requestError', name: 'UNSUPPORTED_VERSION'}, 400).plain;
		const lists = ['v24', 'v25', 'v26', 'v23'].map(version => `/${version}/customers:listAccessibleCustomers`);
		const {outcome, requests} = await play(Object.fromEntries(lists.map(path => [path, gone])), {apiVersion: 'v24'});
		expect(outcome).toMatchObject(rejected({type: 'ads-versions-unsupported', versions: ['v24', 'v25', 'v26', 'v23']}));
		expect(requests.slice(2).map(({path}) => path)).toEqual(lists);
	});

	it('takes a page that says 404 for a version that is gone', async () => {
		const path = (version: string) => `/${version}/customers:listAccessibleCustomers`;
		const routes = {
			[path('v22')]: page(404),
			[path('v23')]: json(200, {resourceNames: ['customers/1']}),
			[search('1', 'v23')]: rows({id: '1'}),
		};
		const {outcome} = await play(routes, {apiVersion: 'v22'});
		expect(outcome).toEqual({
			status: 'fulfilled',
			value: {accounts: [{id: '1'}], apiVersion: 'v23', sunsetVersion: 'v22'},
		});
	});

	const everywhere = [
		['/token', 'refresh'],
		['/tokeninfo', 'token-info'],
		['/v26/customers:listAccessibleCustomers', 'accounts'],
		[search(agency.id), 'names'],
	] as const;

	describe.each(everywhere)('on %s', path => {
		const only = {[search(shop.id)]: notEnabled};
		const answer: Reply = (good[path] ?? page(418)) as Reply;

		it.each([
			['a lost answer', cut, 1],
			['a 500', json(500, {}), 1],
			['a busy 503', json(503, {}), 3],
			['a busy 429', page(429), 3],
		])('repeats after %s', async (_, fault, times) => {
			const {outcome, waits} = await play({[path]: [...Array<Reply>(times).fill(fault), answer]});
			expect(outcome.status).toBe('fulfilled');
			expect(waits).toHaveLength(times);
		});

		it('ends with the reason when the person leaves', async () => {
			const controller = new AbortController();
			const reason = new Error('left');
			const {outcome} = await play({...only, [path]: () => controller.abort(reason)}, {signal: controller.signal});
			expect(outcome).toEqual({status: 'rejected', reason});
		});
	});

	// Names come after the proof: a server may owe us those.
	describe.each(everywhere.slice(0, 3))('on %s', (path, id) => {
		it.each([
			['lost answers', cut, {type: 'unreachable', reason: 'ECONNRESET'}],
			['a portal’s page', page(200), {type: 'captive-portal'}],
			['a redirect', page(302, {location: '/elsewhere'}), {type: 'captive-portal'}],
			['errors of the server', page(502), {type: 'server-error', status: 502}],
			['null', json(200, null), {type: 'unexpected-answer', status: 200}],
			[
				'truncated JSON',
				(response => response.writeHead(200, {'content-type': 'application/json'}).end('{"a":')) as Reply,
				{type: 'unexpected-answer'},
			],
		])('fails after %s, and tells no secret', async (_, fault, failure) => {
			const {outcome, begun} = await play({[path]: fault});
			expect(outcome).toMatchObject(rejected(failure));
			expect(JSON.stringify(outcome)).not.toMatch(secrets);
			expect(begun.at(-1)).toBe(id);
		});

		it('ends a try that takes too long, and tells whom it asked', async () => {
			const {outcome, origin} = await play({[path]: hang}, {timeout: 200});
			expect(outcome).toMatchObject(rejected({type: 'timed-out-request', host: new URL(origin).host}));
		});
	});

	it.each([
		['lost answers', cut],
		['errors of the server', page(502)],
		['a page', page(200)],
		['nothing', hang],
	])('has proven a token whose accounts are listed, though their names end in %s', async (_, fault) => {
		const {outcome} = await play({[search(agency.id)]: fault, [search(shop.id)]: notEnabled}, {timeout: 200});
		expect(outcome).toMatchObject({
			status: 'fulfilled',
			value: {accounts: [{id: agency.id}, {id: shop.id}]},
		});
	});

	it('leaves no connection open', async () => {
		const {sockets, outcome} = await play({});
		expect(outcome.status).toBe('fulfilled');
		await expect.poll(() => sockets.size).toBe(0);
	});

	it('keeps a wait that it is asked for, but not beyond its patience', async () => {
		const {outcome, waits} = await play({'/token': [json(503, {}, {'retry-after': '31'}), json(200, refreshed)]});
		expect(outcome).toMatchObject(rejected({type: 'google-busy', status: 503}));
		expect(waits).toEqual([]);
	});

	it('begins nothing for somebody who has left', async () => {
		const reason = new Error('left');
		const {outcome, begun, requests} = await play({}, {signal: AbortSignal.abort(reason)});
		expect({outcome, begun, requests}).toEqual({outcome: {status: 'rejected', reason}, begun: [], requests: []});
	});

	it('ends with the reason in the middle of a wait', async () => {
		const controller = new AbortController();
		const reason = new Error('left');
		const clock = {
			...manualClock().clock,
			sleep: async () => {
				controller.abort(reason);
				throw new Error('woken');
			},
		};
		const {outcome} = await play({'/token': page(500)}, {signal: controller.signal, clock});
		expect(outcome).toEqual({status: 'rejected', reason});
	});

	it('tells which client was refused, but not its secret', async () => {
		const {outcome} = await play({'/token': json(401, {error: 'invalid_client'})});
		expect(outcome).toMatchObject({reason: {failure: {type: 'invalid-client', client: {...place}}}});
		expect(JSON.stringify(outcome)).not.toMatch(secrets);
	});

	it('asks Google Ads with the token that it has bought', async () => {
		const {requests} = await play({});
		expect(requests.map(({method, headers}) => [method, headers.authorization])).toEqual([
			['POST', undefined],
			['POST', `Bearer ${accessToken}`],
			['GET', `Bearer ${accessToken}`],
			['POST', `Bearer ${accessToken}`],
			['POST', `Bearer ${accessToken}`],
		]);
	});
});
