import {consoleLinks, projectOf} from '../../../google/console-links.js';
import type {AdsErrorFailure} from '../../../language/ads-error-words.js';

/** Pages that belong to no project. */
export const adsPages = {
	start: 'https://ads.google.com/',
	/** Admin > Access and security: who may use an account. */
	users: 'https://ads.google.com/aw/accountaccess/users',
	apiCenter: 'https://ads.google.com/aw/apicenter',
	commonErrors: 'https://developers.google.com/google-ads/api/docs/common-errors',
	sunsetDates: 'https://developers.google.com/google-ads/api/docs/sunset-dates',
	support: 'https://developers.google.com/google-ads/api/support/contact',
} as const;

/** Where the access level of this very project stands, and is raised. */
export function accessLevelPage({client}: AdsErrorFailure): string {
	return consoleLinks(projectOf(client)).accessLevel;
}

/** Where the Google Ads API is turned on for this very project. */
export function enableAdsApiPage({client}: Pick<AdsErrorFailure, 'client'>): string {
	return consoleLinks(projectOf(client)).enableAdsApi;
}
