import {connectionFailure} from './connection-failure.js';
import type {Answered, HttpAnswer} from './http-answer.js';
import type {RetryRule, Verdict} from './retry.js';
import {parseRetryAfter} from './retry-after.js';
import type {AnswerFailure, ConnectionFailure} from './token-failures.js';

/** What a verdict depends on beside the answer. */
export type VerdictContext<F> = {
	/** The proxy that was used. */
	readonly proxy: URL | undefined;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** What no answer in time is called here. */
	readonly timedOut: F;
	/**
	 * Reads an answer whose status isn't 2xx; `json` is undefined where it isn't JSON. Brings undefined where it tells
	 * no more than its status.
	 */
	readonly readRefusal: (json: unknown, answer: Answered) => Verdict<unknown, F> | undefined;
};

type Failed = {
	readonly type: 'failed';
	readonly failure: AnswerFailure | ConnectionFailure;
	readonly rule: RetryRule;
	readonly retryAfter?: number;
};

/**
 * What an answer of Google's means, and whether it may be asked again. `done` brings the JSON of a success, of which
 * nothing is known yet.
 */
export function httpVerdict<F>(
	answer: HttpAnswer,
	{proxy, now, timedOut, readRefusal}: VerdictContext<F>,
): Verdict<unknown, F | AnswerFailure | ConnectionFailure> {
	if (answer.type === 'timed-out') return {type: 'failed', failure: timedOut, rule: 'no-answer'};
	if (answer.type === 'no-answer') return {type: 'failed', ...connectionFailure(answer.code, proxy)};

	const {status} = answer;
	const json = parseJson(answer);
	const isSuccess = status >= 200 && status < 300;
	const wait = status === 429 || status === 503 ? parseRetryAfter(answer.retryAfter, now) : 0;
	if (status === 511) return failed({type: 'captive-portal'}, 'final');
	const refusal = isSuccess ? undefined : readRefusal(json, answer);
	if (refusal) return refusal.type === 'failed' ? {...refusal, retryAfter: wait} : refusal;
	if (isUnavailable(status)) return {...unavailable(status, json !== undefined), retryAfter: wait};
	if (json === undefined) return notGoogle(answer, proxy);
	return isSuccess ? {type: 'done', value: json} : failed({type: 'unexpected-answer', status}, 'final');
}

/** Whether a status says that nobody has looked at the request for good. */
export function isUnavailable(status: number): boolean {
	return status === 429 || status >= 500;
}

function failed(failure: AnswerFailure | ConnectionFailure, rule: RetryRule): Failed {
	return {type: 'failed', failure, rule};
}

/** Google's endpoints speak JSON and say so (RFC 6749 section 5.1); anything else is not from there. */
function parseJson({contentType, body}: Answered): unknown {
	if (!contentType.startsWith('application/json')) return undefined;
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

/** Only 429 and Google's own 503 are sure not to have taken an authorization code. */
function unavailable(status: number, isJson: boolean): Failed {
	const isBusy = status === 429 || (status === 503 && isJson);
	return isBusy
		? failed({type: 'google-busy', status}, 'busy')
		: failed({type: 'server-error', status}, 'server-error');
}

/** A proxy that refuses to connect answers in the server's place, before anything is sent. */
function notGoogle({status, contentType, body}: Answered, proxy: URL | undefined): Failed {
	if (proxy && status >= 400) return failed({type: 'proxy-refused', proxy: proxy.origin, status}, 'not-sent');
	const isPage = contentType.startsWith('text/') || body.trimStart().startsWith('<');
	return failed(isPage ? {type: 'captive-portal'} : {type: 'unexpected-answer', status}, 'final');
}
