import type {AdsErrorGroup} from '../../google/ads/error-names.js';
import type {AdsErrorWords} from '../ads-error-words.js';
import {spoken} from '../spoken.js';
import {authenticationErrors} from './ads-authentication-errors.js';
import {authorizationErrors} from './ads-authorization-errors.js';
import {internalErrors} from './ads-internal-errors.js';
import {quotaErrors} from './ads-quota-errors.js';
import {customerErrors, headerErrors, requestErrors} from './ads-request-errors.js';

export type AdsErrorsWords = {readonly [G in AdsErrorGroup]: AdsErrorWords<G>};

/** The copy for every error in `google/ads/error-names.ts`. */
export const adsErrorsWords = spoken('adsErrors', {
	authenticationError: authenticationErrors,
	authorizationError: authorizationErrors,
	requestError: requestErrors,
	headerError: headerErrors,
	quotaError: quotaErrors,
	customerError: customerErrors,
	internalError: internalErrors,
});
