/** Google's answer to an authorization request, once it has been proven to be Google's answer to ours. */
export type AuthorizationAnswer =
	| {readonly type: 'code'; readonly code: string}
	/** `error` and `description` are reduced to the characters RFC 6749 appendix A.7 and A.8 allow, at most 200. */
	| {readonly type: 'error'; readonly error: string; readonly description?: string};

/** Why a request to the callback port was not taken for Google's answer. */
export type IgnoredReason =
	| 'not-part-of-sign-in'
	| 'earlier-attempt'
	| 'malformed'
	| 'other-host'
	| 'not-a-navigation'
	| 'prefetch'
	/** A TLS hello: the browser insists on https, which a loopback address can't speak. */
	| 'https';
