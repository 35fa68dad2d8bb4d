import {randomBytes} from 'node:crypto';
import type {Client} from '../google/client.js';

/** The number of the made-up project that the sample clients belong to. */
export const sampleProjectNumber = '104729318475';

export type SampleClients = {readonly desktop: Client; readonly web: Client};

/** Two clients of one made-up project, with ids and secrets as Google forms them. The secrets are new each time. */
export function sampleClients(
	webRedirectUris: readonly string[] = ['http://127.0.0.1:8976/oauth2callback'],
): SampleClients {
	return {
		desktop: sampleClient('desktop', ['http://localhost']),
		web: sampleClient('web', webRedirectUris),
	};
}

function sampleClient(type: Client['type'], redirectUris: readonly string[]): Client {
	return {
		type,
		clientId: `${sampleProjectNumber}-sandbox${type}.apps.googleusercontent.com`,
		clientSecret: `GOCSPX-${randomBytes(21).toString('base64url')}`,
		projectId: 'ads-sandbox',
		redirectUris,
	};
}

/** The project's number: what stands before the dash of a client id. */
export function projectNumber(clientId: string): string {
	return clientId.split('-', 1)[0] ?? clientId;
}

const loopback = /^(http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]))(?::\d+)?(?=\/|$)/;

/**
 * Google's rule. Desktop: any loopback address, port and path (RFC 8252 section 7.3). Web: what is registered, to the
 * letter; but the port is ignored where a loopback address was registered without one.
 */
export function redirectUriAllowed(client: Client, redirectUri: string): boolean {
	if (client.type === 'desktop') return loopback.test(redirectUri);
	const withoutPort = redirectUri.replace(loopback, '$1');
	return client.redirectUris.some(registered => registered === redirectUri || registered === withoutPort);
}
