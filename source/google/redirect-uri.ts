import type {RedirectUriProblem} from './client-failures.js';

/** Where to listen for the browser. */
export type Bind = {
	/** `localhost` means both loopback addresses, whichever the browser tries first. */
	readonly host: '127.0.0.1' | '[::1]' | 'localhost';
	/** 0 lets the system pick one. */
	readonly port: number;
	/** To the letter: empty where the redirect URI ends with its host or port. */
	readonly path: string;
};

const loopback = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(?::([1-9]\d{0,4}))?(\/[^?#]*)?$/;

/**
 * Where to listen for a redirect URI, so that `http://{host}:{port}{path}` is that URI to the letter but for a port it
 * leaves out. `undefined` where no such place is: not loopback, not http, or a query or spelling that would be lost.
 */
export function bindOf(redirectUri: string): Bind | undefined {
	const [, host, port = '0', path = ''] = loopback.exec(redirectUri) ?? [];
	if (host !== '127.0.0.1' && host !== '[::1]' && host !== 'localhost') return undefined;
	return Number(port) > 65_535 ? undefined : {host, port: Number(port), path};
}

/** Why Google would never take this as a redirect URI (its "URI validation" rules), or `undefined`. */
export function redirectUriProblem(redirectUri: string): RedirectUriProblem | undefined {
	if (/^urn:ietf:wg:oauth:2\.0:oob/i.test(redirectUri)) return 'out-of-band';
	if (!/^[\x21-\x7e]+$/.test(redirectUri) || !URL.canParse(redirectUri)) return 'not-a-url';

	const {protocol, username, password} = new URL(redirectUri);
	if (protocol !== 'http:' && protocol !== 'https:') return 'not-http';
	if (redirectUri.includes('#')) return 'fragment';
	return username === '' && password === '' ? undefined : 'user-info';
}
