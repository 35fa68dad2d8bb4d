import type {AdsErrorCopy} from './ads-error-copy.js';
import {adsPages, loginAccount} from './words.js';

/** A header with an ID that can't be one. */
export const headerErrors = {
	INVALID_LOGIN_CUSTOMER_ID: failure => ({
		title: "Google Ads doesn't accept the login customer ID",
		cause: `${loginAccount(failure)} couldn't be validated.`,
		fix: [
			'Write the ten digits of the manager account, without dashes and blanks.',
			'If you need no manager, leave the login customer ID out.',
		],
		link: adsPages.start,
	}),
	INVALID_LINKED_CUSTOMER_ID: () => ({
		title: "Google Ads doesn't accept the linked customer ID",
		cause: "The linked-customer-id header couldn't be validated.",
		fix: [
			'Take the linked customer ID out: only app analytics providers need it.',
			'If you do, write its ten digits without dashes and blanks.',
		],
		link: adsPages.start,
	}),
} as const satisfies AdsErrorCopy<'headerError'>;
