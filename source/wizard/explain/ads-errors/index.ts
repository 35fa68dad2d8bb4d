import type {AdsErrorGroup} from '../../../google/ads/error-names.js';
import type {AdsErrorCopy, AdsErrorExplanation, AdsErrorFailure} from './ads-error-copy.js';
import {authenticationErrors} from './authentication-error.js';
import {authorizationErrors} from './authorization-error.js';
import {customerErrors} from './customer-error.js';
import {headerErrors} from './header-error.js';
import {internalErrors} from './internal-error.js';
import {quotaErrors} from './quota-error.js';
import {requestErrors} from './request-error.js';

/** The copy for every error in `google/ads/error-names.ts`. */
export const adsErrors = {
	authenticationError: authenticationErrors,
	authorizationError: authorizationErrors,
	requestError: requestErrors,
	headerError: headerErrors,
	quotaError: quotaErrors,
	customerError: customerErrors,
	internalError: internalErrors,
} as const satisfies {readonly [G in AdsErrorGroup]: AdsErrorCopy<G>};

/** What is known about an error of the API; undefined for one that Google added, or that no call for accounts meets. */
export function knownAdsError(failure: AdsErrorFailure): AdsErrorExplanation | undefined {
	const groups: Readonly<Record<string, Readonly<Record<string, (failure: AdsErrorFailure) => AdsErrorExplanation>>>> =
		adsErrors;
	const names = Object.hasOwn(groups, failure.group) ? groups[failure.group] : undefined;
	return names && Object.hasOwn(names, failure.name) ? names[failure.name]?.(failure) : undefined;
}
