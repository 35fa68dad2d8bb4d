import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import type {TokenFailure} from './token-failures.js';

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Those that google-auth-library reads, in its order; `ALL_PROXY` is not among them. */
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'] as const;

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The proxy that a request to `url` goes through, if any. Never one for this machine itself; `NO_PROXY` as curl reads
 * it: `*`, hosts with all their subdomains, `host:port`. Address ranges (CIDR) say nothing about host names.
 *
 * Throws `proxy-bad` where the variable that counts holds no http or https URL.
 */
export function proxyFor(url: string, env: Environment): URL | undefined {
	const target = new URL(url);
	if (loopback.has(target.hostname) || isExcluded(target, env.NO_PROXY || env.no_proxy || '')) return undefined;
	for (const variable of proxyVariables) {
		const value = env[variable]?.trim();
		if (value) return readProxy(variable, value);
	}

	return undefined;
}

function isExcluded({hostname, port, protocol}: URL, noProxy: string): boolean {
	const effectivePort = port || (protocol === 'https:' ? '443' : '80');
	return noProxy
		.toLowerCase()
		.split(/[\s,]+/)
		.some(rule => {
			const [, host = '', rulePort = effectivePort] = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(rule) ?? [];
			const matches = host === '*' || hostname === host || (host !== '' && hostname.endsWith(`.${host}`));
			return matches && rulePort === effectivePort;
		});
}

function readProxy(variable: string, value: string): URL {
	const proxy = /^https?:\/\//i.test(value) ? URL.parse(value) : null;
	if (proxy && isDecodable(proxy.username) && isDecodable(proxy.password)) return proxy;
	throw new WizardError<TokenFailure>({
		type: 'proxy-bad',
		variable,
		// Up to the last @, as a password may hold an @ of its own.
		value: plain(value.replace(/^(\w+:\/\/)?.*@/s, '$1***@'), 80),
		problem: /^socks/i.test(value) ? 'socks' : 'malformed',
	});
}

function isDecodable(text: string): boolean {
	try {
		decodeURIComponent(text);
		return true;
	} catch {
		return false;
	}
}
