import {type Clock, systemClock} from './clock.js';
import type {Endpoints} from './endpoints.js';
import {type HttpRequest, sendRequest} from './http.js';
import type {Answered} from './http-answer.js';
import {httpVerdict} from './http-verdict.js';
import {type Environment, proxyFor} from './proxy.js';
import {type Verdict, withRetries} from './retry.js';
import type {StoredTokenFailure} from './stored-token-failures.js';
import type {AnswerFailure, ConnectionFailure} from './token-failures.js';

/** Who calls: what all requests of one check have in common. */
export type Caller = {
	readonly endpoints: Endpoints;
	readonly env: Environment;
	readonly signal: AbortSignal;
	readonly clock: Clock;
	/** Milliseconds for one try. */
	readonly timeout: number;
};

/** A caller, of whom clock and timeout may be left out. */
export type CallerOptions = Omit<Caller, 'clock' | 'timeout'> & Partial<Pick<Caller, 'clock' | 'timeout'>>;

/** The caller alone, with this machine's clock and 15 seconds for a try where nothing else is said. */
export function toCaller(options: CallerOptions): Caller {
	const {endpoints, env, signal, clock = systemClock, timeout = 15_000} = options;
	return {endpoints, env, signal, clock, timeout};
}

/**
 * Reads an answer whose status isn't 2xx, as in `httpVerdict`. `mayHaveArrived` tells whether an earlier try may have
 * reached Google.
 */
export type ReadRefusal<F> = (
	json: unknown,
	answer: Answered,
	mayHaveArrived: boolean,
) => Verdict<unknown, F> | undefined;

/** Milliseconds: somebody is watching, and nothing is lost when a check is given up. */
const patience = 30_000;

/**
 * Makes a request that may be repeated at will, by the rules of `withRetries`, and returns the JSON that came back, of
 * which nothing is known yet.
 *
 * Throws `WizardError<F | StoredTokenFailure | TokenFailure>`, and the signal's own reason when it aborts.
 */
export async function callGoogle<F extends {readonly type: string}>(
	request: HttpRequest,
	readRefusal: ReadRefusal<F>,
	caller: Caller,
): Promise<unknown> {
	type Failure = F | StoredTokenFailure | AnswerFailure | ConnectionFailure;
	const {env, signal, clock} = caller;
	signal.throwIfAborted();
	const {host} = new URL(request.url);
	const proxy = proxyFor(request.url, env);
	const attempt = async (mayHaveArrived: boolean) =>
		httpVerdict<Failure>(await sendRequest(request, caller), {
			proxy,
			now: clock.now(),
			timedOut: {type: 'timed-out-request', host},
			readRefusal: (json, answer) => readRefusal(json, answer, mayHaveArrived),
		});
	try {
		return await withRetries<unknown, Failure>(attempt, {signal, clock, patience});
	} catch (error) {
		signal.throwIfAborted();
		throw error;
	}
}
