import {plain} from '../system/plain-text.js';
import type {ConfigProblem} from './failures.js';
import type {FormatId, Values} from './format.js';
import {isPlaceholder} from './placeholder.js';

/** One value that can't be right, and why. */
type ValueProblem = {readonly key: keyof Values; readonly problem: ConfigProblem};

/** Printable ASCII without blanks at the ends, and not in quotes: no library takes those off again. */
const clean = /^(?!["'].*["']$)[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/** Libraries that make a number of the login customer ID, also of an empty one. */
const demanding: ReadonlySet<FormatId> = new Set(['ruby', 'python', 'java']);

/** What is wrong with the values as a library reads them; placeholders are not looked at. */
export function valueProblems(id: FormatId, read: Partial<Values>): readonly ValueProblem[] {
	return Object.entries(read).flatMap(([name, value]) => {
		const key = name as keyof Values;
		const problem = problemOf(id, key, value);
		return problem ? [{key, problem}] : [];
	});
}

function problemOf(id: FormatId, key: keyof Values, value: string): ConfigProblem | undefined {
	const isEmpty = value.trim() === '';
	if (key === 'developerToken' && isEmpty) return {type: 'config-developer-token-empty'};
	if (key === 'loginCustomerId' && isEmpty && demanding.has(id)) return customerIdProblem(value);
	if (isPlaceholder(value.trim())) return undefined;
	if (!clean.test(value)) return {type: 'config-value-malformed', key};
	return key === 'loginCustomerId' && !/^\d{10}$/.test(value) ? customerIdProblem(value) : undefined;
}

function customerIdProblem(value: string): ConfigProblem {
	return {type: 'config-customer-id-malformed', key: 'loginCustomerId', seen: plain(value, 40)};
}
