/** A flag that asked for a port where any free one would do. */
export type PortFlag = '--port' | '--redirect-uri';

/** What can go wrong with the way back from Google. */
export type CallbackFailure =
	/** An answer with our state names another issuer; it's never exchanged (RFC 9207 section 2.4). */
	| {readonly type: 'issuer-mismatch'}
	/** `host` as in the redirect URI. `flag`: without it, another port would do. */
	| {readonly type: 'port-taken'; readonly host: string; readonly port: number; readonly flag?: PortFlag}
	| {readonly type: 'port-not-allowed'; readonly host: string; readonly port: number; readonly flag?: PortFlag}
	/** `code` is the system's error code, such as `EPERM`. */
	| {readonly type: 'cannot-listen'; readonly code: string};
