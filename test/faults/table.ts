import type {Row} from './rows.js';

/** A test that ran, or would have. */
export type Case = {
	/** From the project's root, with slashes. */
	readonly file: string;
	/** With the titles of the suites around it. */
	readonly title: string;
	readonly result: 'failed' | 'passed' | 'skipped';
};

/** The tests that name the row. */
export const casesOf = ({id}: Row, cases: readonly Case[]): readonly Case[] => {
	const named = new RegExp(String.raw`\b${id}\b`);
	return cases.filter(({title}) => named.test(title));
};

/** Whether a test shows it: at least one passed, and none failed. */
export function verdict(row: Row, cases: readonly Case[]): 'failed' | 'missing' | 'not run here' | 'passed' {
	const own = casesOf(row, cases);
	if (own.length === 0) return 'missing';
	if (own.some(({result}) => result === 'failed')) return 'failed';
	return own.some(({result}) => result === 'passed') ? 'passed' : 'not run here';
}
