import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {text} from 'node:stream/consumers';
import {onTestFinished} from 'vitest';
import {sandboxEndpoints} from '../../source/google/endpoints.js';
import {adwordsScope} from '../../source/google/scopes.js';
import {json, page, type Reply} from './token-server.js';

/** One request as it came in. */
export type Received = {
	readonly method: string;
	readonly path: string;
	/** Names and values by turns, as they were sent. */
	readonly rawHeaders: readonly string[];
	readonly headers: IncomingMessage['headers'];
	readonly body: string;
};

/** What is said on each path: one reply to everything, or one to each request in turn and 418 when they are over. */
export type Routes = Readonly<Record<string, Reply | readonly Reply[]>>;

export const client = {
	clientId: '1047-abc.apps.googleusercontent.com',
	clientSecret: 'GOCSPX-canary-client-secret',
	projectId: 'ads-reports',
};

/** What may stand in a failure: no secret. */
export const place = {clientId: client.clientId, projectId: client.projectId};

export const refreshToken = '1//0canary-refresh-token-0123456789';
export const accessToken = 'ya29.canary-access-token-0123456789';

/** A refresh grant as Google sends it. */
export const refreshed = {access_token: accessToken, expires_in: 3599, scope: adwordsScope, token_type: 'Bearer'};

export const info = {aud: client.clientId, azp: client.clientId, scope: adwordsScope, expires_in: '3599'};

/** The answers that a check of two accounts gets when all is well. */
export const goodRoutes = {
	'/token': json(200, refreshed),
	'/tokeninfo': json(200, info),
	'/v26/customers:listAccessibleCustomers': json(200, {
		resourceNames: ['customers/1234567890', 'customers/9012345678'],
	}),
} satisfies Routes;

/** Path of a query. */
export const search = (customerId: string, version = 'v26') =>
	`/${version}/customers/${customerId}/googleAds:searchStream`;

/** The answer to a query: one row for each account. */
export const rows = (...accounts: readonly object[]) =>
	json(200, [{results: accounts.map(customerClient => ({customerClient})), requestId: 'x'}]);

type Refusal = {readonly group: string; readonly name: string; readonly message?: string};

/** Google Ads' own error, as `searchStream` and as the other methods send it. */
export function adsErrors({group, name, message = 'No.'}: Refusal, status = 403) {
	const failure = {
		'@type': 'type.googleapis.com/google.ads.googleads.v26.errors.GoogleAdsFailure',
		errors: [{errorCode: {[group]: name}, message}],
		requestId: 'request-1',
	};
	const body = {error: {code: status, message: 'General words.', status: 'PERMISSION_DENIED', details: [failure]}};
	return {plain: json(status, body), stream: json(status, [body])};
}

export const notEnabled = adsErrors({group: 'authorizationError', name: 'CUSTOMER_NOT_ENABLED'}).stream;

/** A stand-in for Google on this machine that follows a script on each of its paths, and notes all that comes in. */
export async function googleServer(routes: Routes) {
	const requests: Received[] = [];
	const sockets = new Set<Socket>();
	const server = createServer(async (request, response) => {
		const {method = '', url: path = '', rawHeaders, headers} = request;
		const turn = requests.filter(earlier => earlier.path === path).length;
		const received = {method, path, rawHeaders, headers};
		const index = requests.push({...received, body: ''}) - 1;
		requests[index] = {...received, body: await text(request)};
		const route = routes[path] ?? page(418);
		(typeof route === 'function' ? route : (route[turn] ?? page(418)))(response, request);
	});
	server.on('connection', socket => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {origin, endpoints: sandboxEndpoints(origin), requests, sockets};
}
