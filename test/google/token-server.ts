import {createServer as createHttpServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {createServer as createHttpsServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {onTestFinished} from 'vitest';
import {adwordsScope} from '../../source/google/scopes.js';
import type {Certificate} from './certificate.js';

/** What the server does with one request, once it has read it. */
export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

/** A token response as Google sends it. */
export const goodResponse = {
	access_token: 'ya29.canary-access-token-0123456789',
	expires_in: 3599,
	refresh_token: '1//0canary-refresh-token-0123456789',
	scope: adwordsScope,
	token_type: 'Bearer',
};

export const reply =
	(status: number, contentType: string | undefined, body: string, headers: Record<string, string> = {}): Reply =>
	response => {
		response.writeHead(status, {...(contentType && {'content-type': contentType}), ...headers}).end(body);
	};

export const json = (status: number, body: unknown, headers?: Record<string, string>) =>
	reply(status, 'application/json; charset=utf-8', JSON.stringify(body), headers);

export const page = (status: number, headers?: Record<string, string>) =>
	reply(status, 'text/html', '<html>Please sign in</html>', headers);

/** Reads the request and never says a word. */
export const hang: Reply = () => {};

/** Reads the request, then cuts the connection. */
export const cut: Reply = response => {
	response.socket?.resetAndDestroy();
};

/** A token endpoint on this machine that gives one reply of the script to each request, and 418 when it is over. */
export async function tokenServer(script: readonly Reply[], tls?: Certificate) {
	const requests: URLSearchParams[] = [];
	const listener = async (request: IncomingMessage, response: ServerResponse) => {
		requests.push(new URLSearchParams(await text(request)));
		(script[requests.length - 1] ?? page(418))(response, request);
	};
	const server = tls ? createHttpsServer(tls, listener) : createHttpServer(listener);
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const {port} = server.address() as AddressInfo;
	return {origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`, port, requests};
}
