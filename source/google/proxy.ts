import {parseUrl} from '../system/parse-url.js';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import {isExcluded} from './no-proxy.js';
import type {TokenFailure} from './token-failures.js';

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The first that isn't blank counts. */
const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const;

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The proxy that a request to `url` goes through, if any: none for this machine itself or where `NO_PROXY` says so.
 * Names in lower case come first, as in curl and Node (https://curl.se/docs/manpage.html#ENVIRONMENT).
 *
 * Unlike curl: `HTTP_PROXY` is the proxy for https URLs too where `HTTPS_PROXY` is missing, as google-auth-library and
 * with it the client libraries have it; `ALL_PROXY` isn't read, as it mostly names a SOCKS proxy.
 *
 * Throws `proxy-bad` where the variable that counts holds no http or https URL.
 */
export function proxyFor(url: string, env: Environment): URL | undefined {
	const target = new URL(url);
	const noProxy = env.no_proxy?.trim() || env.NO_PROXY || '';
	if (loopback.has(target.hostname) || isExcluded(target, noProxy)) return undefined;
	for (const variable of proxyVariables) {
		const value = env[variable]?.trim();
		if (value) return readProxy(variable, value);
	}

	return undefined;
}

function readProxy(variable: string, value: string): URL {
	const proxy = /^https?:\/\//i.test(value) ? parseUrl(value) : undefined;
	if (proxy && isDecodable(proxy.username) && isDecodable(proxy.password)) return proxy;
	const problem = /^socks/i.test(value) ? 'socks' : 'malformed';
	throw new WizardError<TokenFailure>({type: 'proxy-bad', variable, value: plain(masked(value), 80), problem});
}

/** What stands before a colon that no port follows: it may be a user name, and the password all the rest. */
const beforeNoPort = /^((?:\*{3}@)?(?:\[[\da-f:.]+\]|(?!\[[\da-f:.]+\])[^:]*)):(?!\d{1,5}(?:[/?#]|$)).*$/is;

/** Without credentials: up to the last @, as a password may hold an @ of its own. */
function masked(value: string): string {
	const [, scheme = '', rest = ''] = /^(\w+:\/\/)?(.*)$/s.exec(value) ?? [];
	return `${scheme}${rest.replace(/^.*@/s, '***@').replace(beforeNoPort, '$1:***')}`;
}

function isDecodable(text: string): boolean {
	try {
		decodeURIComponent(text);
		return true;
	} catch {
		return false;
	}
}
