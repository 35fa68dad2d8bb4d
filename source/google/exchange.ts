import type {Client} from './client.js';
import {clientPlace} from './client-place.js';
import {type Clock, systemClock} from './clock.js';
import type {Grant} from './grant.js';
import {proxyFor} from './proxy.js';
import {type RetryOptions, withRetries} from './retry.js';
import {requestToken, type TokenRequest} from './token-request.js';
import {readGrant} from './token-response.js';
import {tokenVerdict} from './token-verdict.js';

/** One exchange; begun as soon as the code is here, as codes live for minutes. */
export type CodeExchange = Omit<TokenRequest, 'timeout'> & {
	readonly client: Pick<Client, 'clientId' | 'clientSecret' | 'projectId'>;
	/** As asked in the authorization request. */
	readonly scopes: readonly string[];
	readonly onRetry?: RetryOptions['onRetry'];
	readonly clock?: Clock;
	/** Milliseconds for one try. */
	readonly timeout?: number;
};

/**
 * Exchanges an authorization code for tokens (RFC 6749 section 4.1.3) and validates what comes back.
 *
 * A failed try is repeated where the code can't have been used up, and once where nobody knows (`withRetries`).
 * google-auth-library is loaded by the first try.
 *
 * Throws `WizardError<TokenFailure>`; an abort's error when `signal` aborts.
 */
export async function exchangeCode(exchange: CodeExchange): Promise<Grant> {
	const {endpoints, client, redirectUri, scopes, env, signal, onRetry} = exchange;
	const {clock = systemClock, timeout = 15_000} = exchange;
	const proxy = proxyFor(endpoints.token, env);
	const attempt = async (mayHaveArrived: boolean) => {
		const answer = await requestToken({...exchange, timeout});
		return tokenVerdict(answer, {client: clientPlace(client), redirectUri, mayHaveArrived, proxy, now: clock.now()});
	};

	const json = await withRetries(attempt, {signal, clock, onRetry});
	return readGrant(json, scopes, clock.now());
}
