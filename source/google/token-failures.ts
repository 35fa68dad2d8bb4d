import type {ClientPlace} from './console-links.js';

/** What can go wrong between the consent page and a validated grant. Facts only: no secret, no raw text from outside. */
export type TokenFailure = AuthorizationFailure | ConnectionFailure | AnswerFailure | RefusalFailure | GrantFailure;

/** Google's answer to the authorization request was an error (RFC 6749 section 4.1.2.1). */
export type AuthorizationFailure =
	/** The person pressed Cancel. */
	| {readonly type: 'consent-denied'}
	/** The Workspace admin blocks this scope or app. */
	| {readonly type: 'admin-policy-enforced'}
	/** The account's own protection (Advanced Protection) blocks unverified apps. */
	| {readonly type: 'policy-enforced'}
	/** The app is internal to another organization. */
	| {readonly type: 'org-internal'}
	/** The consent page was opened in an embedded web view. */
	| {readonly type: 'disallowed-useragent'}
	/** Any other; both texts are sanitised. */
	| {readonly type: 'authorization-error'; readonly error: string; readonly description?: string};

/** We did not get as far as an HTTP answer of Google's. `reason` is the error's code, such as `ENOTFOUND`. */
export type ConnectionFailure =
	| {readonly type: 'unreachable'; readonly reason: string}
	| {readonly type: 'timed-out-exchange'}
	| {readonly type: 'tls-untrusted'; readonly reason: string}
	/** Mostly the certificate of a proxy or filter that nobody renewed; or else a clock here that is ahead. */
	| {readonly type: 'tls-expired'; readonly reason: string}
	/** The certificate is not valid yet: the clock here is behind. */
	| {readonly type: 'tls-clock'; readonly reason: string}
	/** `NODE_TLS_REJECT_UNAUTHORIZED=0`: anyone on the way could read the secrets. */
	| {readonly type: 'tls-checks-off'}
	/** `value` is that of the environment variable, its user name and password masked. */
	| {
			readonly type: 'proxy-bad';
			readonly variable: string;
			readonly value: string;
			readonly problem: 'malformed' | 'socks';
	  }
	/** `proxy` is its origin, without user name and password; no status where it could not even be reached. */
	| {readonly type: 'proxy-refused'; readonly proxy: string; readonly status?: number}
	/** What answers at `proxy`, an origin as above, is not an HTTP proxy, or not over TLS though it's an https one. */
	| {readonly type: 'proxy-garbled'; readonly proxy: string}
	/** Something on the way answered in Google's place: a Wi-Fi sign-in page, a filter. */
	| {readonly type: 'captive-portal'};

/** An HTTP answer that says nothing about our request. `status` is the HTTP status, where there was a whole answer. */
export type AnswerFailure =
	| {readonly type: 'google-busy'; readonly status: number}
	| {readonly type: 'server-error'; readonly status: number}
	| {readonly type: 'unexpected-answer'; readonly status?: number};

/** Google's token endpoint said no (RFC 6749 section 5.2). */
export type RefusalFailure =
	/** The secret or the id is wrong: replaced, deleted, or the masked one that the console shows. */
	| {readonly type: 'invalid-client'; readonly client: ClientPlace}
	| {readonly type: 'deleted-client'; readonly client: ClientPlace}
	| {readonly type: 'unauthorized-client'; readonly client: ClientPlace}
	| {readonly type: 'redirect-uri-mismatch'; readonly client: ClientPlace; readonly redirectUri: string}
	/** The code is used, older than ten minutes or not meant for this client. */
	| {readonly type: 'invalid-grant'}
	/** As above, but an earlier try got no answer: Google may have taken the code then. */
	| {readonly type: 'invalid-grant-after-lost-answer'}
	/** Any other; both texts are sanitised. */
	| {
			readonly type: 'token-request-refused';
			readonly error: string;
			readonly description?: string;
			readonly redirectUri: string;
	  };

/** Google granted something, but not what is needed. */
type GrantFailure =
	/** Asked scopes that were not granted, the adwords scope among them. */
	| {readonly type: 'scope-missing'; readonly missing: readonly string[]}
	| {readonly type: 'no-refresh-token'}
	/** The token holds characters or a length no token of Google's has. */
	| {readonly type: 'malformed-token'; readonly token: 'access_token' | 'refresh_token'};
