import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {adsHeaders, callAds} from '../../../source/google/ads/ads-request.js';
import {systemClock} from '../../../source/google/clock.js';
import {accessToken, client, googleServer, place, search} from '../google-server.js';
import {json} from '../token-server.js';

describe('adsHeaders', () => {
	const texts = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.stringMatching(/^\d{3}-\d{3}-\d{4}$/),
		fc.constantFrom('', ' ', '\t', '-', '1234567890', ' 123-456-7890 ', '123 456 7890', 'undefined', '\u0661\u0662'),
	);

	it('sends a login customer ID as digits only, whatever was given', () => {
		fc.assert(
			fc.property(texts, loginCustomerId => {
				const sent = adsHeaders({accessToken, loginCustomerId})['login-customer-id'];
				const digits = loginCustomerId.replace(/[^0-9]/g, '');
				expect(sent).toBe(digits || undefined);
			}),
		);
	});

	it('sends no developer token that is empty or that no header can hold', () => {
		fc.assert(
			fc.property(texts, developerToken => {
				const sent = adsHeaders({accessToken, developerToken})['developer-token'];
				expect(sent ?? 'absent').toMatch(/^[!-~]+$/);
				if (/^[!-~]+$/.test(developerToken)) expect(sent).toBe(developerToken);
			}),
		);
	});

	it('has nothing but the token where nothing else is given', () => {
		expect(adsHeaders({accessToken})).toEqual({authorization: `Bearer ${accessToken}`});
	});
});

describe('callAds', () => {
	const call = async (options: Parameters<typeof callAds>[0], developerToken?: string, answer = json(200, {})) => {
		const {endpoints, requests} = await googleServer({'/v26/customers:list': answer, [search('1234567890')]: answer});
		const caller = {
			endpoints,
			accessToken,
			client,
			version: 'v26',
			...(developerToken !== undefined && {developerToken}),
			env: {},
			signal: new AbortController().signal,
			clock: systemClock,
			timeout: 5000,
		};
		const [outcome] = await Promise.allSettled([callAds(options, caller)]);
		return {outcome, request: requests[0]!};
	};

	it('gets what has no query', async () => {
		const {request} = await call({path: ':list'});
		expect(request).toMatchObject({method: 'GET', body: ''});
		expect(request.rawHeaders.filter((_, index) => index % 2 === 0).map(name => name.toLowerCase())).not.toContain(
			'content-type',
		);
	});

	it('posts a query as JSON', async () => {
		const customerId = '1234567890';
		const {request} = await call({
			path: `/${customerId}/googleAds:searchStream`,
			query: 'SELECT "ü"',
			customerId,
			loginCustomerId: '123-456-7890',
		});
		expect(request).toMatchObject({
			method: 'POST',
			path: search(customerId),
			body: '{"query":"SELECT \\"ü\\""}',
			headers: {'content-type': 'application/json', 'login-customer-id': customerId},
		});
	});

	it.each(['', ' ', '\t\n', 'ü', 'two words', 'line\nbreak'])(
		'sends no header for the developer token %j',
		async developerToken => {
			const {request, outcome} = await call({path: ':list'}, developerToken);
			expect(outcome.status).toBe('fulfilled');
			expect(request.rawHeaders.map(name => name.toLowerCase())).not.toContain('developer-token');
		},
	);

	it('fails with the IDs that were called, the client without its secret, and no token in Google’s words', async () => {
		const message = `Developer token canary-dev is not allowed. ${accessToken}`;
		const answer = json(403, {
			error: {
				status: 'PERMISSION_DENIED',
				details: [{errors: [{errorCode: {authorizationError: 'DEVELOPER_TOKEN_PROHIBITED'}, message}]}],
			},
		});
		const {outcome} = await call({path: ':list', customerId: '1', loginCustomerId: '2'}, 'canary-dev', answer);
		expect(outcome).toMatchObject({
			reason: {failure: {type: 'ads-error', client: place, customerId: '1', loginCustomerId: '2'}},
		});
		expect(JSON.stringify(outcome)).not.toMatch(/GOCSPX|canary-dev|canary-access/);
	});
});
