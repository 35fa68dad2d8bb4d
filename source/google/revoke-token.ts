import {WizardError} from '../system/wizard-error.js';
import {type CallerOptions, callGoogle, toCaller} from './call-google.js';
import {oauthRefusal} from './oauth-error.js';
import type {StoredTokenFailure} from './stored-token-failures.js';
import type {TokenFailure} from './token-failures.js';

/** A refresh or access token to take back. */
export type Revocation = CallerOptions & {readonly token: string};

/**
 * Takes a token back at Google. All that the person granted to that project goes with it: other refresh tokens, too.
 * https://developers.google.com/identity/protocols/oauth2/native-app#tokenrevoke
 *
 * For one that is dead already there's nothing to do, which is no error (RFC 7009 section 2.2); found so after an answer
 * was lost, it counts as revoked by us.
 *
 * Throws `revocation-refused` and what a connection may end in, as `WizardError<StoredTokenFailure | TokenFailure>`;
 * the signal's own reason when it aborts.
 */
export async function revokeToken({token, ...options}: Revocation): Promise<'revoked' | 'dead-already'> {
	const caller = toCaller(options);
	let wasDead = false;
	const answered = callGoogle<StoredTokenFailure>(
		{url: caller.endpoints.revocation, method: 'POST', body: {form: {token}}},
		oauthRefusal((error, {mayHaveArrived}) => {
			if (error.error !== 'invalid_token') return {type: 'revocation-refused', ...error};
			wasDead = !mayHaveArrived;
			return 'none';
		}),
		caller,
	);
	await answered.catch((error: unknown) => {
		// A success has nothing to say (RFC 7009 section 2.2); what isn't Google's says more.
		if (!isPlainSuccess(error)) throw error;
	});
	return wasDead ? 'dead-already' : 'revoked';
}

function isPlainSuccess(error: unknown): boolean {
	if (!(error instanceof WizardError)) return false;
	const {type, status} = error.failure as TokenFailure & {readonly status?: number};
	return type === 'unexpected-answer' && status === 200;
}
