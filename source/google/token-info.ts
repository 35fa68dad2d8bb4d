import * as v from 'valibot';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import {type Caller, callGoogle} from './call-google.js';
import {clientPlace} from './client-place.js';
import type {ClientPlace} from './console-links.js';
import {oauthRefusal} from './oauth-error.js';
import {adwordsScope, missingScopes} from './scopes.js';
import type {StoredTokenFailure} from './stored-token-failures.js';
import type {TokenFailure} from './token-failures.js';

const tokenInfo = v.object({
	/** The client that the token was made for. */
	aud: v.string(),
	scope: v.string(),
	email: v.fallback(v.optional(v.string()), undefined),
});

/**
 * Asks Google what an access token is good for, and makes sure that it's this client's and good for Google Ads. Brings
 * the person's email, sanitised, where that scope was granted. The token travels in a header, as in google-auth-library:
 * an address ends up in logs.
 *
 * Throws `WizardError<StoredTokenFailure | TokenFailure>`, and the signal's own reason when it aborts.
 */
export async function inspectToken(
	accessToken: string,
	client: ClientPlace,
	caller: Caller,
): Promise<{readonly email?: string}> {
	const json = await callGoogle<StoredTokenFailure>(
		{
			url: caller.endpoints.tokenInfo,
			method: 'POST',
			headers: {
				authorization: `Bearer ${accessToken}`,
				'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
			},
		},
		oauthRefusal(error => ({type: 'token-check-refused', ...error})),
		caller,
	);
	const parsed = v.safeParse(tokenInfo, json);
	if (!parsed.success) throw new WizardError<TokenFailure>({type: 'unexpected-answer', status: 200});

	const {aud, scope, email} = parsed.output;
	if (aud !== client.clientId) {
		const seen = plain(aud, 100);
		throw new WizardError<StoredTokenFailure>({type: 'token-of-another-client', client: clientPlace(client), seen});
	}

	if (missingScopes([adwordsScope], scope.split(' ')).length > 0) {
		throw new WizardError<StoredTokenFailure>({type: 'token-lacks-scope'});
	}

	return email ? {email: plain(email)} : {};
}
