import {createHash, randomBytes} from 'node:crypto';

/** What proves that an answer and an exchange belong to one authorization request. Never used for a second one. */
export type Attempt = {
	/** 256 bits, base64url (RFC 8252 section 8.9). */
	readonly state: string;
	/** 43 characters of base64url, 256 bits (RFC 7636 section 4.1). Stays here until the exchange. */
	readonly codeVerifier: string;
	/** S256 of the verifier (RFC 7636 section 4.2). */
	readonly codeChallenge: string;
};

/**
 * Fresh values for one authorization request; a retry needs new ones (OAuth 2.1 section 7.5.1). Made here, so that
 * google-auth-library need not be loaded before the exchange.
 */
export function newAttempt(): Attempt {
	const codeVerifier = randomBytes(32).toString('base64url');
	return {
		state: randomBytes(32).toString('base64url'),
		codeVerifier,
		codeChallenge: createHash('sha256').update(codeVerifier).digest('base64url'),
	};
}
