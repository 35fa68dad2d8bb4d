import {recogniseCredential} from './credential.js';
import type {StoredTokenFailure} from './stored-token-failures.js';

/**
 * What stands in a refresh token's place, if that is plain to see: people paste the authorization code of the browser's
 * address, an access token or the client secret. `text` is trimmed. Undefined for a refresh token, and for a text of no
 * known shape, which only Google can judge.
 */
export function misplacedRefreshToken(text: string): StoredTokenFailure | undefined {
	const credential = recogniseCredential(text);
	if (credential === undefined || credential === 'refresh-token') return undefined;
	return {type: 'refresh-token-is-something-else', credential};
}
