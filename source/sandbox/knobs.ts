import type {Readable} from 'node:stream';
import type {AdsRefusal} from './ads/ads-refusal.js';
import {type AdsAccounts, sampleAccounts} from './ads/sample-accounts.js';
import type {LoggedRequest} from './logged-request.js';

/** One scripted misbehaviour: it takes the place of one answer. */
export type Fault =
	/** This answer, byte for byte. No header is added but those of HTTP itself. */
	| {
			readonly type: 'answer';
			readonly status: number;
			readonly headers?: Readonly<Record<string, string>>;
			readonly body?: string | Uint8Array | Readable;
	  }
	/** A captive portal: status 200 and a page of HTML. */
	| {readonly type: 'html'}
	/** The request is read and never answered. */
	| {readonly type: 'hang'}
	/** The request is read, then the connection is reset. `after-work`: the code was used up, its tokens are lost. */
	| {readonly type: 'reset'; readonly when: 'before-work' | 'after-work'};

/** Where faults can be put. */
export type FaultyService = 'token' | 'tokenInfo' | 'revoke' | 'ads';

/** An answer of the token endpoint (RFC 6749 section 5.2); `error_subtype` is Google's own, such as `invalid_rapt`. */
type RefreshRefusal = {
	/** HTTP status. */
	readonly status: number;
	readonly error: string;
	readonly error_description?: string;
	readonly error_subtype?: string;
};

/** How the sandbox differs from a Google in good health. Plain data: set it at any time, it counts from then on. */
export type Knobs = {
	/** The code is exchanged for an access token alone. */
	noRefreshToken: boolean;
	/** Granted instead of what the person ticks. */
	grantedScopes: readonly string[] | undefined;
	/** Seconds; sent as `refresh_token_expires_in` (604799 for an app in Testing). */
	refreshTokenExpiresIn: number | undefined;
	/** `iss` of the callback (RFC 9207): the sandbox's origin, none, or someone else's. */
	iss: 'right' | 'absent' | 'wrong';
	/** A request without an S256 challenge is refused. Google itself asks for none. */
	pkceRequired: boolean;
	/** The refresh grant is refused with this, until it is taken away; a code is still exchanged. */
	refreshRefusal: RefreshRefusal | undefined;
	/** Google Ads refuses all calls, or those it is limited to, with this, until it is taken away. */
	adsRefusal: AdsRefusal | undefined;
	/** Versions of the Google Ads API that are served, such as `v26`. */
	adsVersions: readonly string[];
	/** The Google Ads accounts there are, and which of them people reach directly. */
	adsAccounts: AdsAccounts;
	/** Queues: each request takes the first fault of its service's queue; an empty queue means a good answer. */
	readonly faults: Readonly<Record<FaultyService, Fault[]>>;
	/** All requests so far, oldest first. */
	readonly requests: LoggedRequest[];
};

/** Knobs at rest: everything goes well. */
export function createKnobs(): Knobs {
	return {
		noRefreshToken: false,
		grantedScopes: undefined,
		refreshTokenExpiresIn: undefined,
		iss: 'right',
		pkceRequired: false,
		refreshRefusal: undefined,
		adsRefusal: undefined,
		adsVersions: ['v23', 'v24', 'v25', 'v26'],
		adsAccounts: sampleAccounts,
		faults: {token: [], tokenInfo: [], revoke: [], ads: []},
		requests: [],
	};
}
