import {projectOf} from '../../google/console-links.js';
import type {AdsErrorFailure} from '../ads-error-words.js';
import {dashed} from '../dashed.js';
import type {Said} from '../failure-words.js';

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

/** What support wants to know, where there is something to name. */
export function nameTheRequest(requestId: string | undefined): readonly string[] {
	return requestId === undefined ? [] : [`If you ask Google about it, name the request ID ${requestId}.`];
}

/** For the errors that Google names and nobody tells a fix for: what it means, and whom to ask. */
export function noKnownFix({requestId}: AdsErrorFailure, title: string, cause: string): Said {
	return {
		title,
		cause,
		fix: ["There's no known fix: check again, and if it stays so, ask Google's support.", ...nameTheRequest(requestId)],
	};
}

/** Since 2026-09-09 developer tokens count for nothing, so that the cure is the same whatever is wrong with one. */
export function dropDeveloperToken({client}: AdsErrorFailure, title: string, cause: string): Said {
	return {
		title,
		cause,
		fix: [
			'Take the developer token out of the config and of the headers your program sends: it needs none any more.',
			'If your client library insists on one, update the library.',
			`Instead, see that the Cloud project ${projectOf(client)} has the access level you need.`,
		],
	};
}

/** Only an access token tells who is calling: adsauth does it right, so that it's a matter of other programs. */
export function bearerOnly(title: string): Said {
	return {
		title,
		cause: 'The API takes an access token in the Authorization header, and nothing else.',
		fix: [
			'Check again: adsauth sends that header and no cookies.',
			'If it stays so, look for a proxy or filter that changes headers.',
			'In a program of your own, send "Authorization: Bearer" with the access token behind it.',
		],
	};
}

/** Access by Cloud organization was tried out before access moved to the project, and went with the developer tokens. */
export function endedPilot({client}: AdsErrorFailure, problem: string): Said {
	return {
		title: "Google Ads doesn't accept the Cloud organization",
		cause: `The organization of the Cloud project ${projectOf(client)} ${problem}, says Google.`,
		fix: [
			'Take the setting use_cloud_org_for_api_access out of the config, and update the client library.',
			'Access belongs to the project now: see that it has the level you need.',
		],
	};
}
