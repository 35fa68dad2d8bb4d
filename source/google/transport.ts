import {Agent as HttpAgent} from 'node:http';
import {Agent as HttpsAgent} from 'node:https';
import {WizardError} from '../system/wizard-error.js';
import {type Environment, proxyFor} from './proxy.js';
import type {TokenFailure} from './token-failures.js';

/** How one request gets to Google. */
export type Transport = {
	readonly url: string;
	/** Whether `url` is that of a stand-in on this machine. */
	readonly sandbox: boolean;
	readonly env: Environment;
	/** Ends the request: the person's cancelling and the time limit. */
	readonly signal: AbortSignal;
	/** Bytes that an answer may have, unpacked. */
	readonly maxBytes: number;
};

/**
 * Options of gaxios, the HTTP client below google-auth-library, that make one request safe: it is sent once, over a
 * connection of its own that ends with it, follows no redirect, reads no more than it may, and hands any HTTP answer
 * back as text for us to judge.
 *
 * Throws `tls-checks-off` (but not in the sandbox) and `proxy-bad`, both before anything is sent.
 */
export async function transportOptions({url, sandbox, env, signal, maxBytes}: Transport) {
	if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0' && !sandbox) {
		throw new WizardError<TokenFailure>({type: 'tls-checks-off'});
	}

	const proxy = proxyFor(url, env);
	const {HttpsProxyAgent} = await import('./auth-library.js');
	// Our own choice of proxy. A fresh agent is the way to none: the library and Node would read the environment again.
	const direct = () => (url.startsWith('https:') ? new HttpsAgent() : new HttpAgent());
	return {
		agent: proxy ? new HttpsProxyAgent(proxy) : direct(),
		signal,
		redirect: 'error' as const,
		size: maxBytes,
		responseType: 'text' as const,
		validateStatus: () => true,
		retryConfig: {retry: 0, noResponseRetries: 0},
	};
}
