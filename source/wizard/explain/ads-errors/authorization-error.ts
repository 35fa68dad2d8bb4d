import {dashed} from '../../../google/ads/account.js';
import {consoleLinks, projectOf} from '../../../google/console-links.js';
import type {AdsErrorCopy, AdsErrorExplanation, AdsErrorFailure} from './ads-error-copy.js';
import {
	accessLevelPage,
	adsPages,
	calledAccount,
	dropDeveloperToken,
	loginAccount,
	nameTheRequest,
	noKnownFix,
} from './words.js';

/** The Google Ads API knows who is calling and from which project, and doesn't allow it. */
export const authorizationErrors = {
	USER_PERMISSION_DENIED: failure =>
		failure.loginCustomerId === undefined ? noWayToAccount(failure) : noWayThroughManager(failure),
	DEVELOPER_TOKEN_NOT_ON_ALLOWLIST: failure =>
		dropDeveloperToken(
			failure,
			"The developer token isn't on Google's list",
			'Google let only some developer tokens make this call, and since September 2026 needs none.',
		),
	DEVELOPER_TOKEN_PROHIBITED: failure =>
		dropDeveloperToken(
			failure,
			'The developer token belongs to another project',
			`It was paired with another Cloud project than ${projectOf(failure.client)}, which this client belongs to.`,
		),
	PROJECT_DISABLED: ({client}) => ({
		title: "This project can't use the Google Ads API",
		cause: `The Cloud project ${projectOf(client)}, which this client belongs to, has no permission to call it.`,
		fix: ['Open the page and press Enable.', 'Wait a few minutes, then check again.'],
		link: consoleLinks(projectOf(client)).enableAdsApi,
	}),
	AUTHORIZATION_ERROR: failure =>
		noKnownFix(failure, "Google Ads doesn't allow this call", "It didn't say which permission is missing."),
	ACTION_NOT_PERMITTED: failure => ({
		title: "Your role in Google Ads doesn't allow this",
		cause: `The Google Account that signed in may not do this in ${calledAccount(failure)}.`,
		fix: ['Ask an admin of the account for a higher access level: in Google Ads, under Admin > Access and security.'],
		link: adsPages.users,
	}),
	INCOMPLETE_SIGNUP: failure => ({
		title: "This Google Ads account isn't set up yet",
		cause: `Signing up for ${calledAccount(failure)} was begun and never finished.`,
		fix: ['Open Google Ads with this Google Account and finish signing up.', 'Then check again.'],
		link: adsPages.start,
	}),
	CUSTOMER_NOT_ENABLED: failure => ({
		title: "This Google Ads account isn't active",
		cause: `${capital(calledAccount(failure))} isn't enabled yet, or was deactivated.`,
		fix: ['Choose another account: the token may well work for that.', 'Or reactivate this one in Google Ads.'],
		link: adsPages.start,
	}),
	MISSING_TOS: () => ({
		title: "The terms of the Google Ads API aren't accepted yet",
		cause: 'Google wants them signed before it takes calls.',
		fix: ['Open the API Center of your manager account and accept them.', 'Then check again.'],
		link: 'https://ads.google.com/aw/apicenter',
	}),
	DEVELOPER_TOKEN_NOT_APPROVED: failure => testLevelOnly(failure, 'developer token'),
	CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION: failure => testLevelOnly(failure, 'project'),
	INVALID_LOGIN_CUSTOMER_ID_SERVING_CUSTOMER_ID_COMBINATION: failure => ({
		title: "The login customer doesn't manage this account",
		cause: `${loginAccount(failure)} has no access to ${calledAccount(failure)}.`,
		fix: [
			'Choose the manager that the account is under as the login customer.',
			'If you reach the account without any manager, leave the login customer ID out.',
		],
		link: adsPages.start,
	}),
	SERVICE_ACCESS_DENIED: failure => levelTooLow(failure, 'this part of the Google Ads API'),
	ACCESS_DENIED_FOR_ACCOUNT_TYPE: failure => ({
		title: "This account isn't a Google Ads account",
		cause: `${capital(calledAccount(failure))}, or its login customer, belongs to another ads system of Google's.`,
		fix: ['Choose another account: the Google Ads API only serves those of Google Ads.'],
		link: adsPages.start,
	}),
	METRIC_ACCESS_DENIED: failure => levelTooLow(failure, 'these metrics'),
	CLOUD_PROJECT_NOT_UNDER_ORGANIZATION: failure => ({
		title: "This project isn't in the organization that's needed",
		cause: `The Cloud project ${projectOf(failure.client)} isn't under the organization that Google asks for.`,
		fix: [
			'Take the setting use_cloud_org_for_api_access out of the config, and update the client library.',
			"If that isn't it, use a client from a project of that organization.",
			...nameTheRequest(failure.requestId),
		],
		link: accessLevelPage(failure),
	}),
	ACTION_NOT_PERMITTED_FOR_SUSPENDED_ACCOUNT: failure => ({
		title: 'This Google Ads account is suspended',
		cause: `Google has suspended ${calledAccount(failure)}, which rules out this call.`,
		fix: ['Choose another account: the token may well work for that.', 'Or open Google Ads, which says what to do.'],
		link: adsPages.start,
	}),
} as const satisfies AdsErrorCopy<'authorizationError'>;

/** Refused without a login customer: most people who meet this reach the account through a manager only. */
function noWayToAccount(failure: AdsErrorFailure): AdsErrorExplanation {
	return {
		title: "You don't reach this account directly",
		cause: `The Google Account that signed in has no access of its own to ${calledAccount(failure)}.`,
		fix: [
			'If you reach it through a manager account, set that one as the login customer ID.',
			'Or sign in with a Google Account that has access.',
			'Or have this one invited: in Google Ads, under Admin > Access and security.',
		],
		link: adsPages.users,
	};
}

/** Refused with a login customer: it's the wrong one, or it's right and the Google Account isn't. */
function noWayThroughManager(failure: AdsErrorFailure): AdsErrorExplanation {
	const login = dashed(failure.loginCustomerId ?? '');
	const isItself = failure.customerId === undefined || failure.customerId === failure.loginCustomerId;
	return {
		title: isItself ? "You don't reach this login customer" : "You don't reach this account through this manager",
		cause: isItself
			? `The Google Account that signed in has no access to ${login}, the login customer ID.`
			: `The Google Account that signed in has no access to ${calledAccount(failure)} by way of ${login}, the login customer ID.`,
		fix: [
			'Choose another login customer: the manager through which you have access, or none for direct access.',
			'Or sign in with a Google Account that has access.',
			`Or have this one invited to ${login}: in Google Ads, under Admin > Access and security.`,
		],
		link: adsPages.users,
	};
}

/** The level that every project begins with takes test accounts only. */
function testLevelOnly(failure: AdsErrorFailure, holder: 'developer token' | 'project'): AdsErrorExplanation {
	const project = projectOf(failure.client);
	return {
		title: `This ${holder} is for test accounts only`,
		cause:
			holder === 'project'
				? `The Cloud project ${project} has the access level Test, and ${calledAccount(failure)} is a real one.`
				: `Access has belonged to the Cloud project since September 2026, and ${project} has none to real accounts yet.`,
		fix: [
			'Apply for Explorer access on this page: most requests are decided automatically.',
			'Then check again: the token stays as it is.',
			...(holder === 'project' ? [] : ['Take the developer token out of the config: it counts for nothing any more.']),
			'Or use a test account until then.',
		],
		link: accessLevelPage(failure),
	};
}

function levelTooLow(failure: AdsErrorFailure, what: string): AdsErrorExplanation {
	return {
		title: `The project has no access to ${what}`,
		cause: `The access level or the permitted use of the Cloud project ${projectOf(failure.client)} doesn't cover it.`,
		fix: ['See which level the project has, and apply for what it lacks.', ...nameTheRequest(failure.requestId)],
		link: accessLevelPage(failure),
	};
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
