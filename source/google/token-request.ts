import {type AuthClientSettings, authClient} from './auth-client.js';
import {answerTo, type HttpAnswer} from './http-answer.js';

/** One authorization code, and what has to be told with it (RFC 6749 section 4.1.3, RFC 7636 section 4.5). */
export type TokenRequest = AuthClientSettings & {
	readonly redirectUri: string;
	readonly code: string;
	readonly codeVerifier: string;
	/** Milliseconds until an answer must be here, to its last byte. */
	readonly timeout: number;
};

/**
 * Posts the code to the token endpoint, once. Nothing of google-auth-library's errors leaves but their code.
 *
 * Throws what `authClient` throws, and the signal's own reason when it aborts.
 */
export async function requestToken(request: TokenRequest): Promise<HttpAnswer> {
	const {code, codeVerifier} = request;
	const prepare = async (signal: AbortSignal) => {
		const client = await authClient({...request, signal});
		return async () => (await client.getToken({code, codeVerifier})).res;
	};
	return answerTo(prepare, request);
}
