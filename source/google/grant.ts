/**
 * What Google granted: the outcome of one code exchange (RFC 6749 section 5.1), validated. Its access token isn't kept: the
 * checks get themselves one with the refresh token, which is what they are to prove.
 */
export type Grant = {
	readonly refreshToken: string;
	/** The scopes really granted; always has the adwords scope. */
	readonly scopes: readonly string[];
	/** End of the refresh token's life, where Google states one (7 days for an app in Testing). */
	readonly refreshTokenExpiresAt?: Date;
};
