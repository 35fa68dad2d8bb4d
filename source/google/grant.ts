/** What Google granted: the outcome of one code exchange (RFC 6749 section 5.1), validated. */
export type Grant = {
	readonly refreshToken: string;
	readonly accessToken: string;
	/** The scopes really granted; always has the adwords scope. */
	readonly scopes: readonly string[];
	/** End of the refresh token's life, where Google states one (7 days for an app in Testing). */
	readonly refreshTokenExpiresAt?: Date;
};
