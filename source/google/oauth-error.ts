import * as v from 'valibot';
import {plain} from '../system/plain-text.js';
import type {ReadRefusal} from './call-google.js';
import {isUnavailable} from './http-verdict.js';
import type {Verdict} from './retry.js';

/** An error response of OAuth (RFC 6749 section 5.2); the texts beside the error itself may be anything. */
export const errorResponse = v.object({
	error: v.string(),
	error_description: v.fallback(v.optional(v.string()), undefined),
	error_subtype: v.fallback(v.optional(v.string()), undefined),
});

/** What an error of OAuth says (RFC 6749 sections 4.1.2.1 and 5.2). */
export type OAuthError = {readonly error: string; readonly description?: string};

/** The same, fit to be shown. */
export function sanitised({
	error,
	description,
}: {
	readonly error: string;
	readonly description?: string | undefined;
}): OAuthError {
	return {error: plain(error, 60), ...(description && {description: plain(description)})};
}

/**
 * Reads refusals of Google's OAuth endpoints, all of them final. `meaning` names the failure, or finds none in it;
 * `subtype` is Google's own `error_subtype`, `mayHaveArrived` is as in `ReadRefusal`.
 */
export function oauthRefusal<F>(
	meaning: (error: OAuthError, more: {readonly subtype: string; readonly mayHaveArrived: boolean}) => F | 'none',
): ReadRefusal<F> {
	return (json, {status}, mayHaveArrived): Verdict<unknown, F> | undefined => {
		const parsed = v.safeParse(errorResponse, json);
		if (!parsed.success || isUnavailable(status)) return undefined;
		const {error, error_description: description, error_subtype: subtype = ''} = parsed.output;
		const failure = meaning(sanitised({error, description}), {subtype, mayHaveArrived});
		return failure === 'none' ? {type: 'done', value: {}} : {type: 'failed', failure, rule: 'final'};
	};
}
