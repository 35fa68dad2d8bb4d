/** The two types of OAuth client that can sign a person in through a browser on this machine. */
export type ClientType = 'desktop' | 'web';

/** What we take from a `client_secret.json`, and nothing else of it. */
export type Client = {
	readonly type: ClientType;
	/** `NUMBER-xxxx.apps.googleusercontent.com` */
	readonly clientId: string;
	readonly clientSecret: string;
	/** Absent when the id and the secret were typed. */
	readonly projectId?: string;
	/** As registered, to the letter and in the file's order; out-of-band leftovers are dropped. */
	readonly redirectUris: readonly string[];
};
