import type {ConfigProblem, NotEditableReason} from '../../configs/failures.js';
import type {NeededSetting} from '../../configs/needed-setting.js';
import {configNames as names} from './config-names.js';
import {configReasons, configPlace as where} from './config-reasons.js';
import type {Explanation, Explanations} from './explanation.js';

const fillIn = 'Run adsauth to fill it in, or add it in your editor.';

const reasons: Readonly<Record<NotEditableReason, string>> = {
	...configReasons,
	'unfamiliar-syntax': "it's written in a way that only the client library itself can read",
};

/** Those that say nothing against the file: its values are for a program to work out. */
const beyondUs: ReadonlySet<NotEditableReason> = new Set(['computed-value', 'not-in-section', 'unfamiliar-syntax']);

const settings: Readonly<Record<NeededSetting, {readonly why: string; readonly fix: string}>> = {
	use_proto_plus: {
		why: 'has no use_proto_plus with True or False, and the Python library starts without neither',
		fix: 'Add this line: use_proto_plus: True',
	},
	OAuth2Mode: {
		why: 'has no OAuth2Mode, and where .NET injects the settings it fails without it',
		fix: 'Add this to the section GoogleAdsApi: "OAuth2Mode": "APPLICATION"',
	},
};

/** The copy for what keeps a client library from signing in with a config. */
export const configProblemsExplanations = {
	'config-not-readable': ({reason, lines, key, path}) => {
		const cause = `${where(path, key, lines)}: ${reasons[reason]}.`;
		if (beyondUs.has(reason)) {
			return unusable("This file can't be checked", cause, [
				'Run your program to see whether it can use the file.',
				'Or put plain values in it, then check again.',
			]);
		}

		if (reason === 'duplicate-key') {
			return unusable('A setting is there more than once', cause, [
				'Keep the one you mean, then check again. Most libraries take the last one.',
			]);
		}

		return unusable("Your client library can't read this file as it is meant", cause, [
			'Correct it in your editor, then check again.',
			'Or move it away and run adsauth to write a new one.',
		]);
	},
	'config-other-sign-in': ({lines, key, path}) =>
		unusable('This file signs in another way', `${where(path, key, lines)}: ${reasons['other-sign-in']}.`, [
			"There's no refresh token to check in it.",
			'To sign in as yourself instead, move that setting away and run adsauth.',
		]),
	'config-lacks-value': ({key, path}) =>
		unusable(`The ${names[key]} is missing`, `${where(path)} has no ${names[key]}, or an empty one.`, [fillIn]),
	'config-placeholder': ({key, path}) =>
		unusable(
			`The ${names[key]} is only a placeholder`,
			`${where(path)} still has the sample's text for the ${names[key]}.`,
			key === 'loginCustomerId' ? [`${fillIn} Or remove the line.`] : [fillIn],
		),
	'config-value-malformed': ({key, path}) =>
		unusable(
			`The ${names[key]} has stray characters around it`,
			`${where(path)}: quotes, blanks or a line ending are part of the ${names[key]} that the library reads.`,
			['Take them out in your editor, then check again.', 'Or run adsauth to write the value anew.'],
		),
	'config-customer-id-malformed': ({seen, path}) =>
		unusable("The login customer ID isn't ten digits", `${where(path)} has ${customerIdWords(seen)}.`, [
			'Write it as ten digits, such as 1234567890.',
			"Or remove the line if you don't work through a manager account.",
		]),
	'config-developer-token-empty': ({path}) =>
		unusable(
			'The developer token is there, but empty',
			`${where(path)} has an empty developer token, for which Google refuses every call (DEVELOPER_TOKEN_PARAMETER_MISSING).`,
			[
				'Remove the line: Google no longer needs a developer token.',
				'Or put your developer token there; client libraries from before September 2026 want one.',
			],
		),
	'config-needs-setting': ({setting, path}) =>
		unusable(`${setting} is missing`, `${where(path)} ${settings[setting].why}.`, [settings[setting].fix]),
	'config-format-unknown': ({path}) =>
		unusable("This isn't the config of a client library", `${where(path)} holds none of their settings.`, [
			'Check the path.',
			'Or give the file the name that your library looks for, such as google-ads.yaml.',
		]),
} satisfies Explanations<ConfigProblem>;

function customerIdWords(seen: string): string {
	if (seen === '') return 'an empty one';
	const isDashed = /^\d{3}-\d{3}-\d{4}$/.test(seen);
	return isDashed ? `"${seen}", with dashes, and the library sends it as it is` : `"${seen}"`;
}

function unusable(title: string, cause: string, fix: readonly string[]): Explanation {
	return {title, cause, fix, exit: 'unusableInput'};
}
