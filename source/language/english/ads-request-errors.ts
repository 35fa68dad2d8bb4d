import {projectOf} from '../../google/console-links.js';
import type {AdsErrorWords} from '../ads-error-words.js';
import {calledAccount, dropDeveloperToken, loginAccount} from './ads-error-parts.js';

/** Something about the call itself. */
export const requestErrors = {
	INVALID_CUSTOMER_ID: ({customerId}) => ({
		title: "Google Ads doesn't accept the customer ID",
		cause: `The ID ${customerId ?? 'that was given'} isn't one that the API takes.`,
		fix: ['Write the ten digits that Google Ads shows, without dashes and blanks.'],
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
	}),
	UNSUPPORTED_VERSION: () => ({
		title: 'Google no longer serves this version of the API',
		cause: 'A version of the Google Ads API lives for about a year.',
		fix: ['Update adsauth, or name a newer version with --api-version.', 'Update the client library as well.'],
	}),
	CLOUD_PROJECT_NOT_FOUND: failure => ({
		title: "Google Ads doesn't find the Cloud project",
		cause: `It knows no project ${projectOf(failure.client)}, which this client should belong to.`,
		fix: [
			"Open the page: if the project isn't there, it was deleted, or belongs to another Google Account.",
			"If it's gone, create a client in another project and sign in with that.",
		],
	}),
} satisfies AdsErrorWords<'requestError'>;

/** A header with an ID that can't be one. */
export const headerErrors = {
	INVALID_LOGIN_CUSTOMER_ID: failure => ({
		title: "Google Ads doesn't accept the login customer ID",
		cause: `${loginAccount(failure)} couldn't be validated.`,
		fix: [
			'Write the ten digits of the manager account, without dashes and blanks.',
			'If you need no manager, leave the login customer ID out.',
		],
	}),
	INVALID_LINKED_CUSTOMER_ID: () => ({
		title: "Google Ads doesn't accept the linked customer ID",
		cause: "The linked-customer-id header couldn't be validated.",
		fix: [
			'Take the linked customer ID out: only app analytics providers need it.',
			'If you do, write its ten digits without dashes and blanks.',
		],
	}),
} satisfies AdsErrorWords<'headerError'>;

/** Something about the account that was called. */
export const customerErrors = {
	ACCOUNT_NOT_SET_UP: failure => ({
		title: "This Google Ads account isn't fully set up",
		cause: `The API can't serve ${calledAccount(failure)} before that.`,
		fix: ['Open Google Ads and finish setting the account up.', 'Then check again.'],
	}),
} satisfies AdsErrorWords<'customerError'>;
