import {keysWords} from '../language/english/keys.js';
/** A key and what it does, for the footer. */
export type Hint = {readonly key: string; readonly label: string};

/** A key as the footer shows it. */
export function keyName(key: string): string {
	const names: Readonly<Record<string, string>> = keysWords().names;
	return names[key] ?? key;
}

/** Between two hints of a line. */
export const separator = ' · ';

/** What a person needs most, when there is no room for more: first the way out. */
const needs = ['ctrl+c', '^C', 'esc', 'enter'];

/**
 * The hints for which a footer of so many columns and rows has room, in their order. Those that are needed least go first;
 * their keys are live all the same.
 */
export function fitHints(hints: readonly Hint[], columns: number, rows: number): readonly Hint[] {
	let kept = hints;
	while (kept.length > 1 && rowsOf(kept, columns) > rows) {
		const rank = ({key}: Hint) => (needs.includes(key) ? needs.indexOf(key) : needs.length);
		const least = kept.reduce((last, hint) => (rank(hint) >= rank(last) ? hint : last));
		kept = kept.filter(hint => hint !== least);
	}
	return kept;
}

/** Rows that hints take, none of them broken in two. */
function rowsOf(hints: readonly Hint[], columns: number): number {
	let rows = 1;
	let used = 0;
	for (const [index, {key, label}] of hints.entries()) {
		const isLast = index === hints.length - 1;
		const width = `${keyName(key)} ${label}${isLast ? '' : separator}`.length;
		if (used > 0 && used + width > columns) {
			rows += 1;
			used = 0;
		}
		used += width;
	}
	return rows;
}
