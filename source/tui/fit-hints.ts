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
 * The hints for which a footer of so many columns and rows has room, in their order, row by row, none broken in two. Those
 * that are needed least go first; their keys are live all the same.
 */
export function fitHints(hints: readonly Hint[], columns: number, rows: number): ReadonlyArray<readonly Hint[]> {
	let kept = hints;
	for (;;) {
		const inRows = rowsOf(kept, columns);
		if (inRows.length <= rows || kept.length === 1) return inRows;
		const rank = ({key}: Hint) => (needs.includes(key) ? needs.indexOf(key) : needs.length);
		const least = kept.reduce((last, hint) => (rank(hint) >= rank(last) ? hint : last));
		kept = kept.filter(hint => hint !== least);
	}
}

function rowsOf(hints: readonly Hint[], columns: number): ReadonlyArray<readonly Hint[]> {
	const rows: Hint[][] = [[]];
	let used = 0;
	for (const [index, hint] of hints.entries()) {
		const isLast = index === hints.length - 1;
		const width = `${keyName(hint.key)} ${hint.label}${isLast ? '' : separator}`.length;
		if (used > 0 && used + width > columns) {
			rows.push([]);
			used = 0;
		}
		used += width;
		rows.at(-1)?.push(hint);
	}
	return rows;
}
