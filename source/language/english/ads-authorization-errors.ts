import {projectOf} from '../../google/console-links.js';
import type {AdsErrorWords} from '../ads-error-words.js';
import {capital, levelTooLow, noWayThroughManager, noWayToAccount, testLevelOnly} from './ads-access-parts.js';
import {calledAccount, dropDeveloperToken, loginAccount, nameTheRequest, noKnownFix} from './ads-error-parts.js';

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
	}),
	AUTHORIZATION_ERROR: failure =>
		noKnownFix(failure, "Google Ads doesn't allow this call", "It didn't say which permission is missing."),
	ACTION_NOT_PERMITTED: failure => ({
		title: "Your role in Google Ads doesn't allow this",
		cause: `The Google Account that signed in may not do this in ${calledAccount(failure)}.`,
		fix: ['Ask an admin of the account for a higher access level: in Google Ads, under Admin > Access and security.'],
	}),
	INCOMPLETE_SIGNUP: failure => ({
		title: "This Google Ads account isn't set up yet",
		cause: `Signing up for ${calledAccount(failure)} was begun and never finished.`,
		fix: ['Open Google Ads with this Google Account and finish signing up.', 'Then check again.'],
	}),
	CUSTOMER_NOT_ENABLED: failure => ({
		title: "This Google Ads account isn't active",
		cause: `${capital(calledAccount(failure))} isn't enabled yet, or was deactivated.`,
		fix: ['Choose another account: the token may well work for that.', 'Or reactivate this one in Google Ads.'],
	}),
	MISSING_TOS: () => ({
		title: "The terms of the Google Ads API aren't accepted yet",
		cause: 'Google wants them signed before it takes calls.',
		fix: ['Open the API Center of your manager account and accept them.', 'Then check again.'],
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
	}),
	SERVICE_ACCESS_DENIED: failure => levelTooLow(failure, 'this part of the Google Ads API'),
	ACCESS_DENIED_FOR_ACCOUNT_TYPE: failure => ({
		title: "This account isn't a Google Ads account",
		cause: `${capital(calledAccount(failure))}, or its login customer, belongs to another ads system of Google's.`,
		fix: ['Choose another account: the Google Ads API only serves those of Google Ads.'],
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
	}),
	ACTION_NOT_PERMITTED_FOR_SUSPENDED_ACCOUNT: failure => ({
		title: 'This Google Ads account is suspended',
		cause: `Google has suspended ${calledAccount(failure)}, which rules out this call.`,
		fix: ['Choose another account: the token may well work for that.', 'Or open Google Ads, which says what to do.'],
	}),
} satisfies AdsErrorWords<'authorizationError'>;
