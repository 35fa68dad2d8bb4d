import {Agent as HttpAgent} from 'node:http';
import {Agent as HttpsAgent} from 'node:https';
import type {OAuth2ClientOptions} from 'google-auth-library';
import {WizardError} from '../system/wizard-error.js';
import {authLibrary} from './library.js';
import {type Environment, proxyFor} from './proxy.js';
import type {TokenFailure} from './token-failures.js';

/** What stands between gaxios and the connection. */
type GaxiosAdapter = NonNullable<NonNullable<OAuth2ClientOptions['transporterOptions']>['adapter']>;

/** How one request gets to Google. */
export type Transport = {
	readonly url: string;
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
 * Throws `tls-checks-off`, in a sandbox, too, so that a practice run says what will be refused, and `proxy-bad`, both
 * before anything is sent.
 */
export async function transportOptions({url, env, signal, maxBytes}: Transport) {
	if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
		throw new WizardError<TokenFailure>({type: 'tls-checks-off'});
	}

	const proxy = proxyFor(url, env);
	const {HttpsProxyAgent} = await authLibrary();
	// Our own choice of proxy. A fresh agent is the way to none: the library and Node would read the environment again.
	const direct = () => discreet(url.startsWith('https:') ? new HttpsAgent() : new HttpAgent());
	return {
		agent: proxy ? new HttpsProxyAgent(proxy) : direct(),
		redirect: 'error' as const,
		size: maxBytes,
		responseType: 'text' as const,
		validateStatus: () => true,
		retryConfig: {retry: 0, noResponseRetries: 0},
		adapter: withSignal(signal),
	};
}

/** Milliseconds: node-fetch is loaded and has begun well before. */
const headStart = 20;

/**
 * Hands the signal on once node-fetch listens to it. One that has aborted before it begins would crash the process: it
 * destroys the request's body with an error that nobody listens for.
 */
function withSignal(signal: AbortSignal): GaxiosAdapter {
	return async (options, send) => {
		signal.throwIfAborted();
		const controller = new AbortController();
		const abort = () => setTimeout(() => controller.abort(signal.reason), headStart);
		signal.addEventListener('abort', abort, {once: true});
		try {
			return await send({...options, signal: controller.signal});
		} finally {
			signal.removeEventListener('abort', abort);
		}
	};
}

/** Node's own log (`NODE_DEBUG`) prints what a connection is opened with: no headers, then, as they hold tokens. */
function discreet(agent: HttpAgent): HttpAgent {
	const connect = agent.createConnection.bind(agent);
	agent.createConnection = ({headers, ...options}, callback) => connect(options, callback);
	return agent;
}
