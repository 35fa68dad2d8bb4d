import * as v from 'valibot';
import type {ClientPlace} from './console-links.js';
import {errorResponse, sanitised} from './oauth-error.js';
import type {AnswerFailure, RefusalFailure} from './token-failures.js';

/** What was asked, as far as a refusal's explanation needs it. */
export type RefusedRequest = {
	/** Its id and project, picked: the explanation links to them. */
	readonly client: ClientPlace;
	readonly redirectUri: string;
	/** Whether an earlier try may have reached Google and used the code up. */
	readonly mayHaveArrived: boolean;
};

/** The meaning of the token endpoint's error response (RFC 6749 section 5.2), given as parsed JSON. */
export function tokenRefusal(status: number, json: unknown, request: RefusedRequest): RefusalFailure | AnswerFailure {
	const {client, redirectUri, mayHaveArrived} = request;
	const parsed = v.safeParse(errorResponse, json);
	if (!parsed.success) return {type: 'unexpected-answer', status};

	const {error, error_description: description} = parsed.output;
	switch (error) {
		case 'invalid_grant':
			return {type: mayHaveArrived ? 'invalid-grant-after-lost-answer' : 'invalid-grant'};
		case 'invalid_client':
			return {type: 'invalid-client', client};
		case 'deleted_client':
			return {type: 'deleted-client', client};
		case 'unauthorized_client':
			return {type: 'unauthorized-client', client};
		case 'redirect_uri_mismatch':
			return {type: 'redirect-uri-mismatch', client, redirectUri};
		default:
			return {type: 'token-request-refused', ...sanitised({error, description}), redirectUri};
	}
}
