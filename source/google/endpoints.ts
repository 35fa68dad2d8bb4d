/** The places at Google that we talk to. Constants: no file and no flag changes them. */
export type Endpoints = {
	readonly authorization: string;
	readonly token: string;
	readonly tokenInfo: string;
	readonly revocation: string;
	/** Origin of the Google Ads REST API. */
	readonly ads: string;
	/** One of these must be the `iss` of an authorization response, when it has one (RFC 9207 section 2.4). */
	readonly issuers: readonly string[];
	/** True when these are not Google's but a stand-in on this machine. */
	readonly sandbox: boolean;
};

/** Google's own endpoints, from https://accounts.google.com/.well-known/openid-configuration */
export const googleEndpoints: Endpoints = {
	authorization: 'https://accounts.google.com/o/oauth2/v2/auth',
	token: 'https://oauth2.googleapis.com/token',
	tokenInfo: 'https://oauth2.googleapis.com/tokeninfo',
	revocation: 'https://oauth2.googleapis.com/revoke',
	ads: 'https://googleads.googleapis.com',
	issuers: ['https://accounts.google.com'],
	sandbox: false,
};

/** The same places at a stand-in; `origin` is a loopback origin such as `http://127.0.0.1:4000`, without a slash. */
export function sandboxEndpoints(origin: string): Endpoints {
	return {
		authorization: `${origin}/o/oauth2/v2/auth`,
		token: `${origin}/token`,
		tokenInfo: `${origin}/tokeninfo`,
		revocation: `${origin}/revoke`,
		ads: origin,
		issuers: [origin, ...googleEndpoints.issuers],
		sandbox: true,
	};
}
