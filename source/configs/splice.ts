/** New text for a part of another one; offsets are in UTF-16 code units, as JavaScript counts. */
export type Replacement = {readonly start: number; readonly end: number; readonly text: string};

/** The text with its parts replaced, in any order as long as they don't overlap; all else is kept. */
export function splice(text: string, replacements: readonly Replacement[]): string {
	let spliced = '';
	let position = 0;
	for (const {start, end, text: inserted} of replacements.toSorted((a, b) => a.start - b.start)) {
		spliced += text.slice(position, start) + inserted;
		position = end;
	}

	return spliced + text.slice(position);
}
