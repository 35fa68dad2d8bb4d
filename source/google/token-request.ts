import {type AuthClientSettings, authClient} from './auth-client.js';

/** One authorization code, and what has to be told with it (RFC 6749 section 4.1.3, RFC 7636 section 4.5). */
export type TokenRequest = AuthClientSettings & {
	readonly redirectUri: string;
	readonly code: string;
	readonly codeVerifier: string;
	/** Milliseconds until an answer must be here, to its last byte. */
	readonly timeout: number;
};

/** What came of one request to the token endpoint. */
export type TokenAnswer =
	| {
			readonly type: 'answered';
			readonly status: number;
			/** As in the header, in lower case; empty when absent. */
			readonly contentType: string;
			readonly retryAfter: string | null;
			readonly body: string;
	  }
	/** `code` names the error: of the system (`ECONNREFUSED`), of TLS (`CERT_HAS_EXPIRED`), or `no-redirect`, `max-size`. */
	| {readonly type: 'no-answer'; readonly code: string}
	| {readonly type: 'timed-out'};

/**
 * Posts the code to the token endpoint, once. Nothing of google-auth-library's errors leaves but their code.
 *
 * Throws what `authClient` throws, and the signal's own reason when it aborts.
 */
export async function requestToken(request: TokenRequest): Promise<TokenAnswer> {
	const {signal, timeout, code, codeVerifier} = request;
	const deadline = new AbortController();
	const client = await authClient({...request, signal: AbortSignal.any([signal, deadline.signal])});
	const timer = setTimeout(() => deadline.abort(), timeout);
	try {
		const {res} = await client.getToken({code, codeVerifier});
		const body: unknown = res?.data;
		return {
			type: 'answered',
			status: res?.status ?? 0,
			contentType: res?.headers.get('content-type')?.toLowerCase() ?? '',
			retryAfter: res?.headers.get('retry-after') ?? null,
			body: typeof body === 'string' ? body : '',
		};
	} catch (error) {
		signal.throwIfAborted();
		return deadline.signal.aborted ? {type: 'timed-out'} : {type: 'no-answer', code: errorCode(error)};
	} finally {
		clearTimeout(timer);
	}
}

/** The library's error wraps that of its HTTP client, which has a system error's code or else a type of its own. */
function errorCode(error: unknown): string {
	const {code, type} = Object(error instanceof Error ? (error.cause ?? error) : error) as Record<string, unknown>;
	for (const name of [code, type]) {
		if (typeof name === 'string' && /^[\w-]{1,60}$/.test(name)) return name;
	}

	return 'unknown';
}
