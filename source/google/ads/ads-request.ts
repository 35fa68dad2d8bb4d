import {type Caller, callGoogle} from '../call-google.js';
import {clientPlace} from '../client-place.js';
import type {ClientPlace} from '../console-links.js';
import {readAdsFailure} from './ads-failure.js';
import type {AdsFailure} from './failures.js';

/** Who calls the Google Ads API: what all calls of one check have in common. */
export type AdsCaller = Caller & {
	readonly accessToken: string;
	/** Whose project is asked for. */
	readonly client: ClientPlace;
	/** `v26` and such. */
	readonly version: string;
	readonly developerToken?: string;
};

/** One call. IDs are digits only. */
export type AdsCall = {
	/** Below `/vNN/customers`. */
	readonly path: string;
	/** What is posted, in Google's query language; without one, it's a GET. */
	readonly query?: string;
	/** The account that is called. */
	readonly customerId?: string;
	/** In whose name. */
	readonly loginCustomerId?: string;
};

const maxBytes = 32 * 1024 * 1024;

const digitsOf = (customerId: string) => customerId.replaceAll(/\D/g, '');

/**
 * The headers of a call: https://developers.google.com/google-ads/api/docs/concepts/call-structure. None is ever empty.
 * A login customer ID is sent without its dashes. The developer token is optional since 2026-09-09, but an empty one is
 * refused; one that no header can hold is left out.
 */
export function adsHeaders(options: {
	readonly accessToken: string;
	readonly developerToken?: string | undefined;
	readonly loginCustomerId?: string | undefined;
}): Readonly<Record<string, string>> {
	const developerToken = options.developerToken?.trim() ?? '';
	const loginCustomerId = digitsOf(options.loginCustomerId ?? '');
	return {
		authorization: `Bearer ${options.accessToken}`,
		...(/^[\x21-\x7e]+$/.test(developerToken) && {'developer-token': developerToken}),
		...(loginCustomerId && {'login-customer-id': loginCustomerId}),
	};
}

/**
 * Calls the Google Ads REST API and returns the JSON that came back, of which nothing is known yet.
 *
 * Throws `WizardError<AdsFailure | StoredTokenFailure | TokenFailure>`, and the signal's own reason when it aborts.
 */
export function callAds(call: AdsCall, caller: AdsCaller): Promise<unknown> {
	const {path, query, ...ids} = call;
	const {endpoints, accessToken, developerToken, version, client} = caller;
	const secrets = [accessToken, developerToken?.trim() ?? ''];
	return callGoogle<AdsFailure>(
		{
			url: `${endpoints.ads}/${encodeURIComponent(version)}/customers${path}`,
			headers: adsHeaders({accessToken, developerToken, loginCustomerId: ids.loginCustomerId}),
			maxBytes,
			...(query === undefined ? {method: 'GET'} : {method: 'POST', body: {json: {query}}}),
		},
		(json, answer) => readAdsFailure(json, answer, {call: {client: clientPlace(client), ...ids}, secrets}),
		caller,
	);
}
