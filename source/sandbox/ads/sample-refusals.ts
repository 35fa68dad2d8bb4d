import {sampleProjectNumber} from '../clients.js';
import type {AdsError} from './ads-error.js';
import {refusals} from './refusals.js';

const apiPage = `https://console.developers.google.com/apis/api/googleads.googleapis.com/overview?project=${sampleProjectNumber}`;

/**
 * What else the real Google Ads API refuses, for reasons that the sandbox has no way to come upon by itself: ready for
 * `Knobs.adsRefusal`. Group and names as in `google.ads.googleads.v25.errors`.
 */
export const sampleRefusals = {
	...refusals,
	apiDisabled: {
		status: 'PERMISSION_DENIED',
		message: `Google Ads API has not been used in project ${sampleProjectNumber} before or it is disabled. Enable it by visiting ${apiPage} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`,
		reason: 'SERVICE_DISABLED',
		links: [{description: 'Google developers console API activation', url: apiPage}],
	},
	testAccountsOnly: {
		status: 'PERMISSION_DENIED',
		errorCode: {authorizationError: 'CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION'},
		message: 'The Google Cloud project is only approved for use with test accounts.',
	},
	tooManyRequests: {
		status: 'RESOURCE_EXHAUSTED',
		errorCode: {quotaError: 'RESOURCE_EXHAUSTED'},
		message: 'Too many requests. Retry in 3823 seconds.',
	},
	accessTokenRevoked: {
		status: 'UNAUTHENTICATED',
		errorCode: {authenticationError: 'OAUTH_TOKEN_REVOKED'},
		message: 'The OAuth token was revoked.',
	},
	twoStepVerificationMissing: {
		status: 'UNAUTHENTICATED',
		errorCode: {authenticationError: 'TWO_STEP_VERIFICATION_NOT_ENROLLED'},
		message:
			"An account administrator changed this account's authentication settings. To access this Google Ads account, enable 2-Step Verification in your Google account at https://www.google.com/landing/2step.",
	},
	internal: {
		status: 'INTERNAL',
		errorCode: {internalError: 'INTERNAL_ERROR'},
		message: 'An internal error has occurred.',
	},
	unavailable: {
		status: 'UNAVAILABLE',
		message: 'The service is currently unavailable.',
	},
} as const satisfies Record<string, AdsError>;
