import type {AdsErrorGroup, AdsErrorName} from '../../../google/ads/error-names.js';
import type {AdsErrorFailure} from '../../../language/ads-error-words.js';
import {accessLevelPage, adsPages, enableAdsApiPage} from './pages.js';

/** The page that fixes an error, where there is one. */
export type AdsErrorLink = string | ((failure: AdsErrorFailure) => string) | undefined;

/** Of every error in `google/ads/error-names.ts`. */
export const adsErrorLinks: {readonly [G in AdsErrorGroup]: {readonly [N in AdsErrorName<G>]: AdsErrorLink}} = {
	authenticationError: {
		AUTHENTICATION_ERROR: undefined,
		CLIENT_CUSTOMER_ID_INVALID: adsPages.start,
		CUSTOMER_NOT_FOUND: adsPages.start,
		GOOGLE_ACCOUNT_DELETED: adsPages.users,
		GOOGLE_ACCOUNT_COOKIE_INVALID: undefined,
		GOOGLE_ACCOUNT_AUTHENTICATION_FAILED: undefined,
		GOOGLE_ACCOUNT_USER_AND_ADS_USER_MISMATCH: adsPages.support,
		LOGIN_COOKIE_REQUIRED: undefined,
		NOT_ADS_USER: adsPages.users,
		OAUTH_TOKEN_INVALID: undefined,
		OAUTH_TOKEN_EXPIRED: undefined,
		OAUTH_TOKEN_DISABLED: undefined,
		OAUTH_TOKEN_REVOKED: undefined,
		OAUTH_TOKEN_HEADER_INVALID: undefined,
		LOGIN_COOKIE_INVALID: undefined,
		INVALID_EMAIL_ADDRESS: adsPages.support,
		USER_ID_INVALID: adsPages.support,
		TWO_STEP_VERIFICATION_NOT_ENROLLED: 'https://www.google.com/landing/2step',
		ADVANCED_PROTECTION_NOT_ENROLLED: 'https://landing.google.com/advancedprotection',
		ORGANIZATION_NOT_RECOGNIZED: accessLevelPage,
		ORGANIZATION_NOT_APPROVED: accessLevelPage,
		ORGANIZATION_NOT_ASSOCIATED_WITH_DEVELOPER_TOKEN: accessLevelPage,
		DEVELOPER_TOKEN_INVALID: accessLevelPage,
	},
	authorizationError: {
		USER_PERMISSION_DENIED: adsPages.users,
		DEVELOPER_TOKEN_NOT_ON_ALLOWLIST: accessLevelPage,
		DEVELOPER_TOKEN_PROHIBITED: accessLevelPage,
		PROJECT_DISABLED: enableAdsApiPage,
		AUTHORIZATION_ERROR: adsPages.support,
		ACTION_NOT_PERMITTED: adsPages.users,
		INCOMPLETE_SIGNUP: adsPages.start,
		CUSTOMER_NOT_ENABLED: adsPages.start,
		MISSING_TOS: adsPages.apiCenter,
		DEVELOPER_TOKEN_NOT_APPROVED: accessLevelPage,
		CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION: accessLevelPage,
		INVALID_LOGIN_CUSTOMER_ID_SERVING_CUSTOMER_ID_COMBINATION: adsPages.start,
		SERVICE_ACCESS_DENIED: accessLevelPage,
		ACCESS_DENIED_FOR_ACCOUNT_TYPE: adsPages.start,
		METRIC_ACCESS_DENIED: accessLevelPage,
		CLOUD_PROJECT_NOT_UNDER_ORGANIZATION: accessLevelPage,
		ACTION_NOT_PERMITTED_FOR_SUSPENDED_ACCOUNT: adsPages.start,
	},
	requestError: {
		INVALID_CUSTOMER_ID: adsPages.start,
		DEVELOPER_TOKEN_PARAMETER_MISSING: accessLevelPage,
		LOGIN_CUSTOMER_ID_PARAMETER_MISSING: adsPages.start,
		UNSUPPORTED_VERSION: adsPages.sunsetDates,
		CLOUD_PROJECT_NOT_FOUND: accessLevelPage,
	},
	headerError: {
		INVALID_LOGIN_CUSTOMER_ID: adsPages.start,
		INVALID_LINKED_CUSTOMER_ID: adsPages.start,
	},
	quotaError: {
		RESOURCE_EXHAUSTED: accessLevelPage,
		ACCESS_PROHIBITED: adsPages.support,
		RESOURCE_TEMPORARILY_EXHAUSTED: accessLevelPage,
		EXCESSIVE_SHORT_TERM_QUERY_RESOURCE_CONSUMPTION: accessLevelPage,
		EXCESSIVE_LONG_TERM_QUERY_RESOURCE_CONSUMPTION: accessLevelPage,
	},
	customerError: {
		ACCOUNT_NOT_SET_UP: adsPages.start,
	},
	internalError: {
		INTERNAL_ERROR: adsPages.support,
		ERROR_CODE_NOT_PUBLISHED: adsPages.support,
		TRANSIENT_ERROR: adsPages.support,
		DEADLINE_EXCEEDED: adsPages.support,
	},
};
