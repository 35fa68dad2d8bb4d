/** What can go wrong with the way back from Google. */
export type CallbackFailure =
	/** An answer with our state names another issuer; it's never exchanged (RFC 9207 section 2.4). */
	| {readonly type: 'issuer-mismatch'}
	/** `host` as in the redirect URI. */
	| {readonly type: 'port-taken'; readonly host: string; readonly port: number}
	| {readonly type: 'port-not-allowed'; readonly host: string; readonly port: number}
	/** `code` is the system's error code, such as `EPERM`. */
	| {readonly type: 'cannot-listen'; readonly code: string};
