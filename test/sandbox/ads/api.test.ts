import {describe, expect, it} from 'vitest';
import {manyAccounts} from '../../../source/sandbox/ads/many-accounts.js';
import {levels, listPath as list, queryPath, useAdsDesk} from './ads-desk.js';

describe('the Google Ads API', () => {
	const {desk, call, signedIn} = useAdsDesk();
	const root = queryPath('1234567890', 'searchStream');

	it('lists the directly accessible customers alone', async () => {
		const {body} = await call(list, await signedIn());
		expect(body).toEqual({resourceNames: ['customers/1234567890', 'customers/9012345678']});
	});

	it.each(['v23', 'v24', 'v25', 'v26'])('speaks %s', async version => {
		const {status} = await call(`/${version}/customers:listAccessibleCustomers`, await signedIn());
		expect(status).toBe(200);
	});

	it('streams batches of rows', async () => {
		const {body, requestId} = await call(root, await signedIn(), `${levels} WHERE customer_client.level = 0`);
		expect(body).toEqual([
			{
				results: [
					{
						customerClient: {
							resourceName: 'customers/1234567890/customerClients/1234567890',
							id: '1234567890',
							level: '0',
						},
					},
				],
				fieldMask: 'customerClient.id,customerClient.level',
				requestId,
			},
		]);
	});

	it('answers a plain search with one object', async () => {
		const {body} = await call(queryPath('9012345678'), await signedIn(), levels);
		expect(body).toMatchObject({results: [{customerClient: {id: '9012345678'}}]});
	});

	it('reaches below a manager in its name only', async () => {
		const headers = await signedIn();
		const below = '/v25/customers/2345678901/googleAds:searchStream';
		expect(await call(below, headers, levels)).toMatchObject({
			status: 403,
			error: {details: [{errors: [{errorCode: {authorizationError: 'USER_PERMISSION_DENIED'}}]}]},
		});
		const inItsName = await call(below, {...headers, 'login-customer-id': '1234567890'}, levels);
		expect(inItsName.body).toMatchObject([{results: {length: 4}}]);
		const asItself = await call(below, {...headers, 'login-customer-id': '2345678901'}, levels);
		expect(asItself.status).toBe(200);
		const stranger = await call(below, {...headers, 'login-customer-id': '9012345678'}, levels);
		expect(stranger.status).toBe(403);
	});

	it("refuses in Google's shape, as an array when streaming", async () => {
		const {status, body, requestId} = await call(root, {...(await signedIn()), 'developer-token': ''}, levels);
		expect(status).toBe(400);
		expect(body).toEqual([
			{
				error: {
					code: 400,
					message: 'Request contains an invalid argument.',
					status: 'INVALID_ARGUMENT',
					details: [
						{
							'@type': 'type.googleapis.com/google.ads.googleads.v25.errors.GoogleAdsFailure',
							errors: [
								{
									errorCode: {requestError: 'DEVELOPER_TOKEN_PARAMETER_MISSING'},
									message: 'The developer token parameter was missing from the request.',
								},
							],
							requestId,
						},
					],
				},
			},
		]);
	});

	it.each([
		{name: 'no token', headers: {authorization: ''}, code: 401, reason: 'CREDENTIALS_MISSING'},
		{name: 'a wrong token', headers: {authorization: 'Bearer x'}, code: 401, reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED'},
	])('refuses $name at the front door', async ({headers, code, reason}) => {
		const {error} = await call(list, headers);
		expect(error).toMatchObject({code, status: 'UNAUTHENTICATED', details: [{reason}]});
	});

	it('refuses a token without the adwords scope', async () => {
		const {access_token} = await desk().tokens(undefined, {scope: 'openid'});
		const {error} = await call(list, {authorization: `Bearer ${access_token}`});
		expect(error).toMatchObject({
			code: 403,
			status: 'PERMISSION_DENIED',
			details: [{reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT'}],
		});
	});

	it('refuses a person without Google Ads', async () => {
		const {error} = await call(list, await signedIn('newcomer@example.com'));
		expect(error).toMatchObject({
			code: 401,
			details: [{errors: [{errorCode: {authenticationError: 'NOT_ADS_USER'}}]}],
		});
	});

	it('lists the one account of a person who manages none, and reaches it alone', async () => {
		const headers = await signedIn('solo.shop@example.com');
		expect((await call(list, headers)).body).toEqual({resourceNames: ['customers/6543210987']});
		expect((await call(queryPath('6543210987'), headers, levels)).body).toMatchObject({results: {length: 1}});
		expect((await call(queryPath('1234567890'), headers, levels)).status).toBe(403);
		const inAnothersName = {...headers, 'login-customer-id': '1234567890'};
		expect((await call(queryPath('6543210987'), inAnothersName, levels)).status).toBe(403);
		expect((await call(queryPath('2345678901'), inAnothersName, levels)).status).toBe(403);
	});

	it('lists nothing at all for a person who reaches no account', async () => {
		const {status, body} = await call(list, await signedIn('left.agency@example.com'));
		expect(status).toBe(200);
		expect(body).toStrictEqual({});
	});

	it('leaves out the rows when there are none', async () => {
		const none = `${levels} WHERE customer_client.level > 9`;
		const {body} = await call(queryPath('1234567890'), await signedIn(), none);
		expect(body).toEqual({fieldMask: 'customerClient.id,customerClient.level'});
	});

	it.each([
		{id: '4321098765', name: 'a manager'},
		{id: '3210987654', name: 'a client'},
	])("lets nobody ask $name that isn't enabled, nor what is below it", async ({id}) => {
		const headers = {...(await signedIn()), 'login-customer-id': '1234567890'};
		expect((await call(queryPath(id), headers, levels)).error).toMatchObject({
			details: [{errors: [{errorCode: {authorizationError: 'CUSTOMER_NOT_ENABLED'}}]}],
		});
		expect((await call(queryPath('5432109876'), headers, levels)).status).toBe(403);
	});

	it('serves other accounts at once, to people who have none of their own', async () => {
		const headers = await signedIn();
		desk().sandbox.knobs.adsAccounts = manyAccounts(20_000);
		expect((await call(list, headers)).body).toEqual({resourceNames: ['customers/1000000000']});
		const firstLevel = `${levels} WHERE customer_client.level = 1`;
		expect((await call(queryPath('1000000000'), headers, firstLevel)).body).toMatchObject({results: {length: 10}});
		expect((await call(list, await signedIn('solo.shop@example.com'))).body).toEqual({});
	});

	it('serves the versions it is told to', async () => {
		const headers = await signedIn();
		desk().sandbox.knobs.adsVersions = ['v27'];
		expect((await call(list, headers)).error).toMatchObject({
			code: 400,
			details: [{errors: [{errorCode: {requestError: 'UNSUPPORTED_VERSION'}}]}],
		});
		expect((await call('/v27/customers:listAccessibleCustomers', headers)).status).toBe(200);
	});

	it.each([
		{path: '/v22/customers:listAccessibleCustomers', errorCode: {requestError: 'UNSUPPORTED_VERSION'}},
		{path: '/v99/customers:listAccessibleCustomers', errorCode: {requestError: 'UNSUPPORTED_VERSION'}},
		{
			path: list,
			headers: {'login-customer-id': '123-456-7890'},
			errorCode: {headerError: 'INVALID_LOGIN_CUSTOMER_ID'},
		},
		{
			path: '/v25/customers/123-456-7890/googleAds:search',
			query: levels,
			errorCode: {requestError: 'INVALID_CUSTOMER_ID'},
		},
		{path: root, query: 'SELECT campaign.id FROM campaign', errorCode: {queryError: 'UNEXPECTED_INPUT'}},
		{
			path: '/v25/customers/4567890123/googleAds:search',
			headers: {'login-customer-id': '1234567890'},
			query: levels,
			errorCode: {authorizationError: 'CUSTOMER_NOT_ENABLED'},
		},
	])('refuses with $errorCode', async ({path, headers, query, errorCode}) => {
		const {error} = await call(path, {...(await signedIn()), ...headers}, query);
		expect(error.details[0].errors[0].errorCode).toEqual(errorCode);
	});

	it('takes a developer token, which it does not need', async () => {
		expect((await call(list, {...(await signedIn()), 'developer-token': 'x'})).status).toBe(200);
	});
});
