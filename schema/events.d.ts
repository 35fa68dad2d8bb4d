/** What `adsauth --json` prints: one of these a line. Times are ISO 8601 in UTC. */
export type AdsauthEvent =
	| ClientEvent
	| ConsentEvent
	| IgnoredEvent
	| GrantedEvent
	| TokenEvent
	| VerifiedEvent
	| WrittenEvent
	| CopiedEvent
	| FailedEvent
	| DoneEvent;

/** The client file is good. */
export type ClientEvent = {
	readonly event: 'client';
	/** The type of OAuth client. */
	readonly type: 'desktop' | 'web';
	/** NUMBER-xxxx.apps.googleusercontent.com. */
	readonly clientId: string;
	/** The Cloud project's ID, or its number where the client file doesn't tell the ID. */
	readonly projectId: string;
};

/** Somebody has to open the page now. */
export type ConsentEvent = {
	readonly event: 'consent';
	/** Google's consent page, for any browser on any machine. */
	readonly url: string;
	/** A short link to it, for browsers on this machine. */
	readonly link: string;
	/** Where Google's answer comes back to. */
	readonly redirectUri: string;
	/** What is asked for. */
	readonly scopes: readonly string[];
	/** When the wait ends. */
	readonly expiresAt: string;
};

/** A request came that isn't part of this sign-in; the wait goes on. */
export type IgnoredEvent = {
	readonly event: 'ignored';
	/** Why it wasn't Google's answer. */
	readonly reason: 'not-part-of-sign-in' | 'earlier-attempt' | 'malformed' | 'other-host' | 'not-a-navigation' | 'prefetch' | 'https';
	/** Requests ignored so far. */
	readonly count: number;
};

/** Consent was given, the code is exchanged. */
export type GrantedEvent = {
	readonly event: 'granted';
};

/** The refresh token is here. */
export type TokenEvent = {
	readonly event: 'token';
	/** Masked, unless --show-token is given. */
	readonly refreshToken: string;
	/** What was granted. */
	readonly scopes: readonly string[];
	/** The end of the token's life, where Google states one. */
	readonly expiresAt?: string;
};

/** The token has passed its checks. */
export type VerifiedEvent = {
	readonly event: 'verified';
	/** The Google Ads accounts that are reached directly. */
	readonly accounts: ReadonlyArray<{
		/** Ten digits. */
		readonly id: string;
		/** Where Google tells it. */
		readonly name?: string;
		/** Whether it is a manager account. */
		readonly manager?: boolean;
	}>;
};

/** A file that --write asked for is written. */
export type WrittenEvent = {
	readonly event: 'written';
	/** As in --write FORMAT. */
	readonly format: 'ruby' | 'python' | 'php' | 'java' | 'perl' | 'dotnet' | 'dotnet-json' | 'env' | 'adc';
	/** The file. */
	readonly path: string;
	/** Whether it wasn't there before. */
	readonly created: boolean;
	/** The file as it was, where there was one. */
	readonly backup?: string;
};

/** The token is copied, as --copy asked for. */
export type CopiedEvent = {
	readonly event: 'copied';
};

/** Something failed; where the token is here already, the rest is done all the same. */
export type FailedEvent = {
	readonly event: 'failed';
	/** Which failure, such as consent-denied. */
	readonly code: string;
	/** What happened. */
	readonly title: string;
	/** Why. */
	readonly cause: string;
	/** What to do, the first thing first. */
	readonly fix: readonly string[];
};

/** All went well: the last line, exit code 0. */
export type DoneEvent = {
	readonly event: 'done';
};
