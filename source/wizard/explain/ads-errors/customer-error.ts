import type {AdsErrorCopy} from './ads-error-copy.js';
import {adsPages, calledAccount} from './words.js';

/** Something about the account that was called. */
export const customerErrors = {
	ACCOUNT_NOT_SET_UP: failure => ({
		title: "This Google Ads account isn't fully set up",
		cause: `The API can't serve ${calledAccount(failure)} before that.`,
		fix: ['Open Google Ads and finish setting the account up.', 'Then check again.'],
		link: adsPages.start,
	}),
} as const satisfies AdsErrorCopy<'customerError'>;
