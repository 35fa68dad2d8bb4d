import {type CallerOptions, callGoogle, toCaller} from './call-google.js';
import {oauthRefusal} from './oauth-error.js';
import type {StoredTokenFailure} from './stored-token-failures.js';

/** A refresh or access token to take back. */
export type Revocation = CallerOptions & {readonly token: string};

/**
 * Takes a token back at Google. All that the person granted to that project goes with it: other refresh tokens, too.
 * https://developers.google.com/identity/protocols/oauth2/native-app#tokenrevoke
 *
 * A token that's found revoked after an answer was lost counts as revoked by us.
 *
 * Throws `revocation-refused` and what a connection may end in, as `WizardError<StoredTokenFailure | TokenFailure>`;
 * the signal's own reason when it aborts.
 */
export async function revokeToken({token, ...options}: Revocation): Promise<void> {
	const caller = toCaller(options);
	await callGoogle<StoredTokenFailure>(
		{url: caller.endpoints.revocation, method: 'POST', body: {form: {token}}},
		oauthRefusal((error, {mayHaveArrived}) =>
			mayHaveArrived && error.error === 'invalid_token' ? 'none' : {type: 'revocation-refused', ...error},
		),
		caller,
	);
}
