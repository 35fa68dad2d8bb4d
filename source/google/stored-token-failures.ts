import type {ClientPlace} from './console-links.js';
import type {Credential} from './credential.js';

/** What is wrong with a refresh token that was made before, now or long ago. */
export type StoredTokenFailure =
	/** Something else stands where a refresh token should: mostly the authorization code, or an access token. */
	| {readonly type: 'refresh-token-is-something-else'; readonly credential: Exclude<Credential, 'refresh-token'>}
	/** `invalid_grant`: revoked, expired (7 days in Testing, 6 months unused), or never a token. */
	| {readonly type: 'refresh-token-refused'; readonly client: ClientPlace}
	/** `invalid_grant` with `invalid_rapt`: the Workspace's session control wants the person to sign in again. */
	| {readonly type: 'reauthentication-required'}
	/** `unauthorized_client`, or a `tokeninfo` that names another client: another client made the token. */
	| {readonly type: 'token-of-another-client'; readonly client: ClientPlace; readonly seen?: string}
	/** The token was granted, but not for Google Ads. */
	| {readonly type: 'token-lacks-scope'}
	/** The token endpoint or `tokeninfo` said no in another way; both texts are sanitised. */
	| {readonly type: 'token-check-refused'; readonly error: string; readonly description?: string}
	/** No answer in time; `host` is whom we asked. */
	| {readonly type: 'timed-out-request'; readonly host: string}
	/** `/revoke` said no, and not for a token that is dead already. Both texts are sanitised. */
	| {readonly type: 'revocation-refused'; readonly error: string; readonly description?: string};
