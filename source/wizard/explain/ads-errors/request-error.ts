import {projectOf} from '../../../google/console-links.js';
import type {AdsErrorCopy} from './ads-error-copy.js';
import {accessLevelPage, adsPages, dropDeveloperToken} from './words.js';

/** Something about the call itself. */
export const requestErrors = {
	INVALID_CUSTOMER_ID: ({customerId}) => ({
		title: "Google Ads doesn't accept the customer ID",
		cause: `The ID ${customerId ?? 'that was given'} isn't one that the API takes.`,
		fix: ['Write the ten digits that Google Ads shows, without dashes and blanks.'],
		link: adsPages.start,
	}),
	DEVELOPER_TOKEN_PARAMETER_MISSING: failure =>
		dropDeveloperToken(
			failure,
			'The developer token is empty',
			'An empty developer-token header is refused, and no such header at all is fine.',
		),
	LOGIN_CUSTOMER_ID_PARAMETER_MISSING: () => ({
		title: 'This call needs a login customer ID',
		cause: 'It reaches an account through a manager, and Google Ads has to be told which.',
		fix: ['Set the login customer ID to the manager through which you have access: ten digits, no dashes.'],
		link: adsPages.start,
	}),
	UNSUPPORTED_VERSION: () => ({
		title: 'Google no longer serves this version of the API',
		cause: 'A version of the Google Ads API lives for about a year.',
		fix: ['Update adsauth, or name a newer version with --api-version.', 'Update the client library as well.'],
		link: 'https://developers.google.com/google-ads/api/docs/sunset-dates',
	}),
	CLOUD_PROJECT_NOT_FOUND: failure => ({
		title: "Google Ads doesn't find the Cloud project",
		cause: `It knows no project ${projectOf(failure.client)}, which this client should belong to.`,
		fix: [
			"Open the page: if the project isn't there, it was deleted, or belongs to another Google Account.",
			"If it's gone, create a client in another project and sign in with that.",
		],
		link: accessLevelPage(failure),
	}),
} as const satisfies AdsErrorCopy<'requestError'>;
