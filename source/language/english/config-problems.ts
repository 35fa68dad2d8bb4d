import {variableOf} from '../../configs/env-names.js';
import type {ConfigProblem, NotEditableReason} from '../../configs/failures.js';
import type {Values} from '../../configs/format.js';
import type {NeededSetting} from '../../configs/needed-setting.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {workedOut} from '../worked-out.js';
import {configPlace, configReasons, configNames as names} from './config-parts.js';

export type ConfigProblemsWords = FailureWords<ConfigProblem>;

/** Values that come from no file are the environment's. */
const where = (path = 'The environment', key?: string, lines?: readonly number[]) => configPlace(path, key, lines);

/** How to give a value that isn't there. */
const fillIn = (key: keyof Values, path: string | undefined) =>
	path === undefined
		? `Set ${variableOf(key)}, then check again.`
		: 'Run adsauth to fill it in, or add it in your editor.';

const reasons: Readonly<Record<NotEditableReason, string>> = {
	...configReasons,
	'unfamiliar-syntax': "it's written in a way that only the client library itself can read",
};

const settings: Readonly<Record<NeededSetting, {readonly why: string; readonly fix: string}>> = {
	use_proto_plus: {
		why: "has no use_proto_plus with True or False, and the Python library doesn't start without one",
		fix: 'Add this line: use_proto_plus: True',
	},
	OAuth2Mode: {
		why: 'has no OAuth2Mode, and where .NET injects the settings it fails without it',
		fix: 'Add this to the section GoogleAdsApi: "OAuth2Mode": "APPLICATION"',
	},
};

/** The copy for what keeps a client library from signing in with a config. */
export const configProblemsWords = spoken('configProblems', {
	'config-not-readable': ({reason, lines, key, path}) => {
		const cause = `${where(path, key, lines)}: ${reasons[reason]}.`;
		if (workedOut.has(reason)) {
			return {
				title: "This file can't be checked",
				cause,
				fix: ['Run your program to see whether it can use the file.', 'Or put plain values in it, then check again.'],
			};
		}
		if (reason === 'duplicate-key') {
			return {
				title: 'A setting is there more than once',
				cause,
				fix: ['Keep the one you mean, then check again. Most libraries take the last one.'],
			};
		}
		return {
			title: "Your client library can't read this file as it is meant",
			cause,
			fix: ['Correct it in your editor, then check again.', 'Or move it away and run adsauth to write a new one.'],
		};
	},
	'config-other-sign-in': ({lines, key, path}) => ({
		title: 'This file signs in another way',
		cause: `${where(path, key, lines)}: ${reasons['other-sign-in']}.`,
		fix: [
			"There's no refresh token to check in it.",
			'To sign in as yourself instead, move that setting away and run adsauth.',
		],
	}),
	'config-lacks-value': ({key, path}) => ({
		title: `The ${names[key]} is missing`,
		cause: `${where(path)} has no ${names[key]}, or an empty one.`,
		fix: [fillIn(key, path)],
	}),
	'config-placeholder': ({key, path}) => ({
		title: `The ${names[key]} is only a placeholder`,
		cause: `${where(path)} still has the sample's text for the ${names[key]}.`,
		fix: [`${fillIn(key, path)}${key === 'loginCustomerId' ? ' Or remove the line.' : ''}`],
	}),
	'config-value-malformed': ({key, path}) => ({
		title: `The ${names[key]} has stray characters around it`,
		cause: `${where(path)}: quotes, blanks or a line ending are part of the ${names[key]} that the library reads.`,
		fix:
			path === undefined
				? [`Set ${variableOf(key)} anew without them, then check again.`]
				: ['Take them out in your editor, then check again.', 'Or run adsauth to write the value anew.'],
	}),
	'config-customer-id-malformed': ({seen, path}) => ({
		title: "The login customer ID isn't ten digits",
		cause: `${where(path)} has ${customerId(seen)}.`,
		fix: [
			path === undefined
				? `Set ${variableOf('loginCustomerId')} to ten digits, such as 1234567890.`
				: 'Write it as ten digits, such as 1234567890.',
			`Or ${path === undefined ? 'unset it' : 'remove the line'} if you don't work through a manager account.`,
		],
	}),
	'config-developer-token-empty': ({path}) => ({
		title: 'The developer token is there, but empty',
		cause: `${where(path)} has an empty developer token, for which Google refuses every call (DEVELOPER_TOKEN_PARAMETER_MISSING).`,
		fix: [
			`${path === undefined ? `Unset ${variableOf('developerToken')}` : 'Remove the line'}: Google no longer needs a developer token.`,
			'Or put your developer token there; client libraries from before September 2026 want one.',
		],
	}),
	'config-needs-setting': ({setting, path}) => ({
		title: `${setting} is missing`,
		cause: `${where(path)} ${settings[setting].why}.`,
		fix: [settings[setting].fix],
	}),
	'config-format-unknown': ({path}) => ({
		title: "This isn't the config of a client library",
		cause: `${where(path)} holds none of their settings.`,
		fix: ['Check the path.', 'Or give the file the name that your library looks for, such as google-ads.yaml.'],
	}),
});

function customerId(seen: string): string {
	if (seen === '') return 'an empty one';
	const isDashed = /^\d{3}-\d{3}-\d{4}$/.test(seen);
	return isDashed ? `"${seen}", with dashes, which the library doesn't take away` : `"${seen}"`;
}
