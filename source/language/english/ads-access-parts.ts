import {projectOf} from '../../google/console-links.js';
import type {AdsErrorFailure} from '../ads-error-words.js';
import {dashed} from '../dashed.js';
import type {Said} from '../failure-words.js';
import {calledAccount, nameTheRequest} from './ads-error-parts.js';

/** Refused without a login customer: most people who meet this reach the account through a manager only. */
export function noWayToAccount(failure: AdsErrorFailure): Said {
	return {
		title: "You don't reach this account directly",
		cause: `The Google Account that signed in has no access of its own to ${calledAccount(failure)}.`,
		fix: [
			'If you reach it through a manager account, set that one as the login customer ID.',
			'Or sign in with a Google Account that has access.',
			'Or have this one invited: in Google Ads, under Admin > Access and security.',
		],
	};
}

/** Refused with a login customer: it's the wrong one, or it's right and the Google Account isn't. */
export function noWayThroughManager(failure: AdsErrorFailure): Said {
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
	};
}

/** The level that every project begins with takes test accounts only. */
export function testLevelOnly(failure: AdsErrorFailure, holder: 'developer token' | 'project'): Said {
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
	};
}

/** The access level doesn't cover it. */
export function levelTooLow(failure: AdsErrorFailure, what: string): Said {
	return {
		title: `The project has no access to ${what}`,
		cause: `The access level or the permitted use of the Cloud project ${projectOf(failure.client)} doesn't cover it.`,
		fix: ['See which level the project has, and apply for what it lacks.', ...nameTheRequest(failure.requestId)],
	};
}

/** For the beginning of a sentence. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
