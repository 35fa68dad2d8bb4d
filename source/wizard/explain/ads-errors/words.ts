import {dashed} from '../../../google/ads/account.js';
import {consoleLinks, projectOf} from '../../../google/console-links.js';
import type {AdsErrorExplanation, AdsErrorFailure} from './ads-error-copy.js';

/** Pages that belong to no project. */
export const adsPages = {
	start: 'https://ads.google.com/',
	/** Admin > Access and security: who may use an account. */
	users: 'https://ads.google.com/aw/accountaccess/users',
	commonErrors: 'https://developers.google.com/google-ads/api/docs/common-errors',
	support: 'https://developers.google.com/google-ads/api/support/contact',
} as const;

/** The access token is a fresh one at each check, so that a new one may be all it takes. */
export const freshToken = ['Check again: that gets a new access token.', 'If it stays so, sign in again.'] as const;

/** The account that was called, as people read it. */
export function calledAccount({customerId}: AdsErrorFailure): string {
	return customerId === undefined ? 'the account' : `the account ${dashed(customerId)}`;
}

/** The account in the login-customer-id header, as people read it. */
export function loginAccount({loginCustomerId}: AdsErrorFailure): string {
	return loginCustomerId === undefined ? 'The login customer ID' : `The login customer ID ${dashed(loginCustomerId)}`;
}

/** Where the access level of this very project stands, and is raised. */
export function accessLevelPage({client}: AdsErrorFailure): string {
	return consoleLinks(projectOf(client)).accessLevel;
}

/** What support wants to know, where there is something to name. */
export function nameTheRequest(requestId: string | undefined): readonly string[] {
	return requestId === undefined ? [] : [`If you ask Google about it, name the request ID ${requestId}.`];
}

/** For the errors that Google names and nobody tells a fix for: what it means, and whom to ask. */
export function noKnownFix(failure: AdsErrorFailure, title: string, cause: string): AdsErrorExplanation {
	return {
		title,
		cause,
		fix: [
			"There's no known fix: check again, and if it stays so, ask Google's support.",
			...nameTheRequest(failure.requestId),
		],
		link: adsPages.support,
	};
}

/** Since 2026-09-09 developer tokens count for nothing, so that the cure is the same whatever is wrong with one. */
export function dropDeveloperToken(failure: AdsErrorFailure, title: string, cause: string): AdsErrorExplanation {
	return {
		title,
		cause,
		fix: [
			'Take the developer token out of the config and of the headers your program sends: it needs none any more.',
			'If your client library insists on one, update the library.',
			`Instead, see that the Cloud project ${projectOf(failure.client)} has the access level you need.`,
		],
		link: accessLevelPage(failure),
	};
}
