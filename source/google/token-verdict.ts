import {connectionFailure} from './connection-failure.js';
import type {RetryRule, Verdict} from './retry.js';
import {parseRetryAfter} from './retry-after.js';
import type {TokenFailure} from './token-failures.js';
import {type RefusedRequest, tokenRefusal} from './token-refusal.js';
import type {TokenAnswer} from './token-request.js';

/** What a verdict depends on beside the answer. */
export type VerdictContext = RefusedRequest & {
	/** The proxy that was used. */
	readonly proxy: URL | undefined;
	/** Milliseconds since 1970. */
	readonly now: number;
};

type Answered = Extract<TokenAnswer, {type: 'answered'}>;
type Failed = Extract<Verdict<never>, {type: 'failed'}>;

/**
 * What an answer of the token endpoint means, and whether the code may be sent again. `done` brings the JSON of a
 * success, of which nothing is known yet.
 */
export function tokenVerdict(answer: TokenAnswer, context: VerdictContext): Verdict<unknown> {
	if (answer.type === 'timed-out') return failed({type: 'timed-out-exchange'}, 'no-answer');
	if (answer.type === 'no-answer') return {type: 'failed', ...connectionFailure(answer.code, context.proxy)};

	const {status} = answer;
	const json = parseJson(answer);
	if (status === 511) return failed({type: 'captive-portal'}, 'final');
	if (status === 429 || status >= 500) return unavailable(answer, json !== undefined, context.now);
	if (json === undefined) return notGoogle(answer, context.proxy);
	if (status >= 200 && status < 300) return {type: 'done', value: json};
	return failed(tokenRefusal(status, json, context), 'final');
}

function failed(failure: TokenFailure, rule: RetryRule): Failed {
	return {type: 'failed', failure, rule};
}

/** Google's token endpoint speaks JSON and says so (RFC 6749 section 5.1); anything else is not from there. */
function parseJson({contentType, body}: Answered): unknown {
	if (!contentType.startsWith('application/json')) return undefined;
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

/** Only 429 and Google's own 503 are sure not to have taken the code. */
function unavailable({status, retryAfter}: Answered, isJson: boolean, now: number): Failed {
	const isBusy = status === 429 || (status === 503 && isJson);
	const verdict = isBusy
		? failed({type: 'google-busy', status}, 'busy')
		: failed({type: 'server-error', status}, 'server-error');
	return {...verdict, retryAfter: status === 429 || status === 503 ? parseRetryAfter(retryAfter, now) : 0};
}

/** A proxy that refuses to connect answers in the server's place, before the code is sent. */
function notGoogle({status, contentType, body}: Answered, proxy: URL | undefined): Failed {
	if (proxy && status >= 400) return failed({type: 'proxy-refused', proxy: proxy.origin, status}, 'not-sent');
	const isPage = contentType.startsWith('text/') || body.trimStart().startsWith('<');
	return failed(isPage ? {type: 'captive-portal'} : {type: 'unexpected-answer', status}, 'final');
}
