import type {ClientPlace} from '../console-links.js';

/** Why the Google Ads API refused a call. Facts only; texts from Google are sanitised, and no token is among them. */
export type AdsFailure =
	/**
	 * One of the API's own errors (`GoogleAdsFailure`): `group` and `name` as in its `errorCode`, such as
	 * `authenticationError` and `NOT_ADS_USER`. The IDs are digits only.
	 */
	| {
			readonly type: 'ads-error';
			readonly group: string;
			readonly name: string;
			readonly message: string;
			readonly requestId?: string;
			/** Whose project was asked for. */
			readonly client: ClientPlace;
			/** The account that was called, where there was one. */
			readonly customerId?: string;
			/** The `login-customer-id` header, where there was one. */
			readonly loginCustomerId?: string;
	  }
	/** The Google Ads API isn't turned on in the client's project (`SERVICE_DISABLED`). */
	| {readonly type: 'ads-api-disabled'; readonly client: ClientPlace}
	/** The access token lacks the adwords scope (`ACCESS_TOKEN_SCOPE_INSUFFICIENT`). */
	| {readonly type: 'ads-scope-insufficient'}
	/** The call worked, and the person reaches no account at all. */
	| {readonly type: 'ads-no-accounts'}
	/** No known version of the API is served any more; `versions` were tried, such as `v26`. */
	| {readonly type: 'ads-versions-unsupported'; readonly versions: readonly string[]}
	/** Any other refusal: `status` is Google's, such as `UNAUTHENTICATED`, or the HTTP status as text. */
	| {
			readonly type: 'ads-refused';
			readonly status: string;
			readonly message: string;
			readonly requestId?: string;
	  };
