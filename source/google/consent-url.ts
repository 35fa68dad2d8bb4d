import type {Attempt} from './attempt.js';
import type {Client} from './client.js';
import type {Endpoints} from './endpoints.js';

/** What the consent page is asked for. */
export type ConsentRequest = Pick<Attempt, 'state' | 'codeChallenge'> & {
	readonly client: Pick<Client, 'clientId'>;
	/** Must be repeated to the letter in the exchange (RFC 6749 section 4.1.3). */
	readonly redirectUri: string;
	readonly scopes: readonly string[];
	/** The Google account to sign in with. */
	readonly loginHint?: string;
	/** Have Google ask which account, whoever is signed in there. */
	readonly chooseAccount?: boolean;
};

/**
 * The address of Google's consent page (RFC 6749 section 4.1.1, RFC 7636 section 4.3).
 *
 * `access_type=offline` with `prompt=consent` is what makes Google issue a refresh token every time, and not only on
 * the first consent: https://developers.google.com/identity/protocols/oauth2/web-server#offline
 * `include_granted_scopes` is left out, as it would mix scopes of other sign-ins into this token.
 */
export function consentUrl(endpoints: Pick<Endpoints, 'authorization'>, request: ConsentRequest): string {
	const parameters = new URLSearchParams({
		response_type: 'code',
		client_id: request.client.clientId,
		redirect_uri: request.redirectUri,
		scope: request.scopes.join(' '),
		access_type: 'offline',
		prompt: request.chooseAccount ? 'consent select_account' : 'consent',
		state: request.state,
		code_challenge: request.codeChallenge,
		code_challenge_method: 'S256',
	});
	if (request.loginHint) parameters.set('login_hint', request.loginHint);
	return `${endpoints.authorization}?${parameters}`;
}
