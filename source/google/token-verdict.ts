import type {HttpAnswer} from './http-answer.js';
import {httpVerdict, isUnavailable, type VerdictContext} from './http-verdict.js';
import type {Verdict} from './retry.js';
import type {TokenFailure} from './token-failures.js';
import {type RefusedRequest, tokenRefusal} from './token-refusal.js';

/** What a verdict depends on beside the answer. */
export type TokenVerdictContext = RefusedRequest & Pick<VerdictContext<TokenFailure>, 'proxy' | 'now'>;

/**
 * What an answer of the token endpoint to an authorization code means, and whether the code may be sent again. `done`
 * brings the JSON of a success, of which nothing is known yet.
 */
export function tokenVerdict(answer: HttpAnswer, context: TokenVerdictContext): Verdict<unknown> {
	return httpVerdict<TokenFailure>(answer, {
		...context,
		timedOut: {type: 'timed-out-exchange'},
		readRefusal: (json, {status}) =>
			json === undefined || isUnavailable(status)
				? undefined
				: {type: 'failed', failure: tokenRefusal(status, json, context), rule: 'final'},
	});
}
