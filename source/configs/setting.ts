/** One setting in a text, in the formats where each has a line of its own. Offsets are in UTF-16 code units. */
export type Setting = {
	readonly name: string;
	/** What the library reads; undefined where that is computed or spread over several lines. */
	readonly value: string | undefined;
	/** From 1. */
	readonly line: number;
	/** Where its line starts. */
	readonly lineStart: number;
	/** Where the value stands as it is written. */
	readonly start: number;
	readonly end: number;
	/** Where the next line starts, or the end of the text. */
	readonly next: number;
};

/** The last value of each name, as the libraries read them; without one where that is computed. */
export function lastValues(settings: readonly Setting[]): ReadonlyMap<string, string> {
	const last = new Map(settings.map(({name, value}) => [name, value]));
	return new Map([...last].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
