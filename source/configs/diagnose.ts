import {plain} from '../system/plain-text.js';
import type {ConfigProblem} from './failures.js';
import type {Format, FormatId, Values} from './format.js';
import {loadConfig} from './load-config.js';
import {findOtherSignIn} from './other-sign-in.js';
import {isPlaceholder, withoutPlaceholders} from './placeholder.js';
import {refusalOf} from './refusal-of.js';
import {valueProblems} from './value-problems.js';

/** What is in a config, and what is wrong with it. */
export type Diagnosis = {
	/** Those that the library reads and that can be right. Secret. */
	readonly values: Partial<Values>;
	/** The first one is to be put right first; without any, the library can sign in with the file. */
	readonly problems: readonly ConfigProblem[];
};

const signInKeys = ['clientId', 'clientSecret', 'refreshToken'] as const;

/** Refusals to edit that are the library's, too, or mean that it takes the file otherwise than a person does. */
const alwaysWrong: ReadonlySet<string> = new Set(['syntax-error', 'not-read', 'duplicate-key', 'unbalanced']);

/** Whether the text of a config is as its library wants it. Asks nobody whether the values are any good. Never throws. */
export function diagnose(format: Format, text: string, platform: NodeJS.Platform = process.platform): Diagnosis {
	const read = asSent(format, text, platform);
	const values = withoutPlaceholders(read);
	const isComplete = signInKeys.every(key => values[key] !== undefined);
	const refusal = refusalOf(format, text, values);
	const other =
		refusal?.reason === 'other-sign-in'
			? {lines: refusal.lines, ...(refusal.key === undefined ? {} : {key: refusal.key})}
			: findOtherSignIn(format.id, text, values.refreshToken !== undefined);
	if (other) return {values: {}, problems: [{type: 'config-other-sign-in', ...other}]};

	// The rest means that we can't edit it, which is no matter where all can be read. Java takes a backslash at the end.
	const isWrong =
		refusal && alwaysWrong.has(refusal.reason) && !(refusal.reason === 'unbalanced' && format.id === 'java');
	const unreadable = refusal && (isWrong || !isComplete) ? refusal : undefined;
	const placeholders = [...signInKeys, 'loginCustomerId' as const].filter(key => {
		const value = read[key]?.trim() ?? '';
		return value !== '' && isPlaceholder(value);
	});
	const lacking = signInKeys.filter(key => values[key] === undefined && !placeholders.includes(key));
	const setting = format.needs?.(text);
	const malformed = valueProblems(format.id, read);
	const unusable = new Set(malformed.map(({key}) => key));
	return {
		values: Object.fromEntries(Object.entries(values).filter(([key]) => !unusable.has(key as keyof Values))),
		problems: [
			...(unreadable ? [{...unreadable, type: 'config-not-readable'} as const] : []),
			// What isn't found in a file that can't be read may well be there.
			...(unreadable ? [] : lacking.map(key => ({type: 'config-lacks-value', key}) as const)),
			...placeholders.map(key => ({type: 'config-placeholder', key}) as const),
			...(setting === undefined ? [] : [{type: 'config-needs-setting', setting} as const]),
			...malformed.map(({problem}) => problem),
		],
	};
}

/** As it gets to Google: Perl drops carriage returns on Windows, and its library drops the dashes. */
function asSent({id, readAll}: Format, text: string, platform: NodeJS.Platform): Partial<Values> {
	if (id !== 'perl') return readAll(text);
	const {loginCustomerId, ...others} = readAll(platform === 'win32' ? text.replaceAll('\r\n', '\n') : text);
	return loginCustomerId === undefined ? others : {...others, loginCustomerId: loginCustomerId.replaceAll('-', '')};
}

/**
 * The diagnosis of a config file (absolute path), in the format that is asked for or that it tells itself. Undefined where
 * there is no file. Throws as `loadConfig`.
 */
export async function diagnoseConfig(
	path: string,
	formatId?: FormatId,
): Promise<(Diagnosis & {readonly formatId: FormatId}) | undefined> {
	const config = await loadConfig(path, formatId);
	if (!config) return undefined;
	const {values, problems} = diagnose(config.format, config.text);
	return {
		formatId: config.format.id,
		values,
		problems: problems.map(problem => ({...problem, path: plain(path)})),
	};
}
