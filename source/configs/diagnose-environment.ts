import type {Diagnosis} from './diagnose.js';
import type {Values} from './format.js';
import {valueProblems} from './value-problems.js';

/** Whether the values of `environmentValues` are what the libraries need to sign in. */
export function diagnoseEnvironment(values: Partial<Values>): Diagnosis {
	const malformed = valueProblems('env', values);
	const unusable = new Set<string>(malformed.map(({key}) => key));
	const lacking = (['clientId', 'clientSecret', 'refreshToken'] as const).filter(key => values[key] === undefined);
	return {
		values: Object.fromEntries(Object.entries(values).filter(([key]) => !unusable.has(key))),
		problems: [
			...lacking.map(key => ({type: 'config-lacks-value', key}) as const),
			...malformed.map(({problem}) => problem),
		],
	};
}
