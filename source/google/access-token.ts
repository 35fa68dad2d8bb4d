import * as v from 'valibot';
import {WizardError} from '../system/wizard-error.js';
import {type Caller, callGoogle} from './call-google.js';
import type {Client} from './client.js';
import {clientPlace} from './client-place.js';
import type {ClientPlace} from './console-links.js';
import {type OAuthError, oauthRefusal} from './oauth-error.js';
import {adwordsScope, missingScopes} from './scopes.js';
import type {StoredTokenFailure} from './stored-token-failures.js';
import type {RefusalFailure, TokenFailure} from './token-failures.js';
import {accessTokenPattern, expiryOf, tokenResponse} from './token-response.js';

/** A refresh token, and the client that it was made with. */
export type StoredToken = {
	readonly client: Pick<Client, 'clientId' | 'clientSecret'> & ClientPlace;
	readonly refreshToken: string;
};

/** What a refresh token buys for an hour. */
export type AccessToken = {
	readonly accessToken: string;
	/** End of the refresh token's life, where Google states one (7 days for an app in Testing). */
	readonly refreshTokenExpiresAt?: Date;
};

/**
 * Buys an access token with a refresh token (RFC 6749 section 6).
 *
 * Throws `WizardError<StoredTokenFailure | TokenFailure>`, and the signal's own reason when it aborts.
 */
export async function refreshAccessToken({client, refreshToken}: StoredToken, caller: Caller): Promise<AccessToken> {
	const place = clientPlace(client);
	const form = {
		grant_type: 'refresh_token',
		client_id: client.clientId,
		client_secret: client.clientSecret,
		refresh_token: refreshToken,
	};
	const json = await callGoogle<StoredTokenFailure | RefusalFailure>(
		{url: caller.endpoints.token, method: 'POST', body: {form}},
		oauthRefusal((error, {subtype}) => refreshRefusal(error, subtype, place)),
		caller,
	);
	return readAccessToken(json, caller.clock.now());
}

/** What the token endpoint's refusal of a refresh token means. */
function refreshRefusal(
	{error, description}: OAuthError,
	subtype: string,
	client: ClientPlace,
): StoredTokenFailure | RefusalFailure {
	switch (error) {
		case 'invalid_grant':
			// RAPT: the proof of a recent sign-in that a Workspace's session control asks for.
			return /rapt/i.test(subtype) || /\brapt|\breauth/i.test(description ?? '')
				? {type: 'reauthentication-required'}
				: {type: 'refresh-token-refused', client};
		case 'unauthorized_client':
			return {type: 'token-of-another-client', client};
		case 'invalid_client':
			return {type: 'invalid-client', client};
		case 'deleted_client':
			return {type: 'deleted-client', client};
		default:
			return {type: 'token-check-refused', error, ...(description && {description})};
	}
}

function readAccessToken(json: unknown, now: number): AccessToken {
	const parsed = v.safeParse(tokenResponse, json);
	if (!parsed.success) throw new WizardError<TokenFailure>({type: 'unexpected-answer', status: 200});

	const {access_token: accessToken, scope} = parsed.output;
	if (scope !== undefined && missingScopes([adwordsScope], scope.split(' ')).length > 0) {
		throw new WizardError<StoredTokenFailure>({type: 'token-lacks-scope'});
	}

	if (!accessTokenPattern.test(accessToken)) {
		throw new WizardError<TokenFailure>({type: 'malformed-token', token: 'access_token'});
	}

	return {accessToken, ...expiryOf(parsed.output, now)};
}
