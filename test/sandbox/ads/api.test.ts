import {describe, expect, it} from 'vitest';
import {useDesk} from '../desk.js';

type Headers = Readonly<Record<string, string>>;

const levels = 'SELECT customer_client.id, customer_client.level FROM customer_client';

describe('the Google Ads API', () => {
	const desk = useDesk();
	const call = async (path: string, headers: Headers, query?: string) => {
		const response = await fetch(`${desk().sandbox.origin}${path}`, {
			headers,
			...(query !== undefined && {method: 'POST', body: JSON.stringify({query})}),
		});
		const body = await response.json();
		const {error} = Array.isArray(body) ? body[0] : body;
		return {status: response.status, requestId: response.headers.get('request-id'), body, error};
	};
	const signedIn = async (): Promise<Headers> => ({authorization: `Bearer ${(await desk().tokens()).access_token}`});
	const list = '/v25/customers:listAccessibleCustomers';
	const root = '/v25/customers/1234567890/googleAds:searchStream';

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
		const {body} = await call('/v25/customers/9012345678/googleAds:search', await signedIn(), levels);
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
		const {access_token} = await desk().tokens({answer: 'allow', account: 'newcomer@example.com'});
		const {error} = await call(list, {authorization: `Bearer ${access_token}`});
		expect(error).toMatchObject({
			code: 401,
			details: [{errors: [{errorCode: {authenticationError: 'NOT_ADS_USER'}}]}],
		});
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
