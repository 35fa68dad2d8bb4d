import type {AuthorizationAnswer, IgnoredReason} from './answer.js';
import {sameSecret} from './same-secret.js';

/** What an authorization response must match to be the answer to our request. */
export type ExpectedResponse = {
	readonly state: string;
	/** `iss`, when present, must be one of these to the letter (RFC 9207 section 2.4). */
	readonly issuers: readonly string[];
};

/** What a query turned out to be. Only `answer` may be acted on; `issuer-mismatch` ends the attempt. */
export type AuthorizationResponse =
	| {readonly type: 'answer'; readonly answer: AuthorizationAnswer}
	| {readonly type: 'issuer-mismatch'}
	| {
			readonly type: 'refused';
			readonly reason: Extract<IgnoredReason, 'not-part-of-sign-in' | 'earlier-attempt' | 'malformed'>;
	  };

const malformed = {type: 'refused', reason: 'malformed'} as const;

/**
 * Reads the query of a redirect from the authorization server (RFC 6749 section 4.1.2), without its `?`, and proves
 * that it answers our request. Unknown parameters are ignored. Never throws.
 */
export function readAuthorizationResponse(query: string, expected: ExpectedResponse): AuthorizationResponse {
	if (/%(?![\da-f]{2})/i.test(query)) return malformed;
	const parameters = new URLSearchParams(query);
	const isRepeated = (name: string) => parameters.getAll(name).length > 1;
	if (['state', 'code', 'error', 'error_description', 'iss'].some(isRepeated)) return malformed;

	const state = parameters.get('state');
	if (!state) return {type: 'refused', reason: 'not-part-of-sign-in'};
	if (!sameSecret(state, expected.state)) return {type: 'refused', reason: 'earlier-attempt'};

	const issuer = parameters.get('iss');
	if (issuer !== null && !expected.issuers.includes(issuer)) return {type: 'issuer-mismatch'};

	const code = parameters.get('code');
	if (parameters.has('error')) return code === null ? readError(parameters) : malformed;
	return code !== null && /^[\x21-\x7e]{1,2048}$/.test(code)
		? {type: 'answer', answer: {type: 'code', code}}
		: malformed;
}

function readError(parameters: URLSearchParams): AuthorizationResponse {
	const error = errorText(parameters.get('error'));
	const description = errorText(parameters.get('error_description'));
	if (error === '') return malformed;
	return {type: 'answer', answer: {type: 'error', error, ...(description !== '' && {description})}};
}

/** RFC 6749 appendix A.7 and A.8: printable ASCII but `"` and `\`. */
const errorText = (text: string | null) => (text ?? '').replace(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/g, '').slice(0, 200);
