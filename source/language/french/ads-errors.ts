import type {AdsErrorsWords} from '../english/ads-errors.js';
import {authenticationErrors} from './ads-authentication-errors.js';
import {authorizationErrors} from './ads-authorization-errors.js';
import {internalErrors} from './ads-internal-errors.js';
import {quotaErrors} from './ads-quota-errors.js';
import {customerErrors, headerErrors, requestErrors} from './ads-request-errors.js';

export const adsErrors: AdsErrorsWords = {
	authenticationError: authenticationErrors,
	authorizationError: authorizationErrors,
	requestError: requestErrors,
	headerError: headerErrors,
	quotaError: quotaErrors,
	customerError: customerErrors,
	internalError: internalErrors,
};
