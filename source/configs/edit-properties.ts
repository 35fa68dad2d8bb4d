import {checkDuplicates} from './check-duplicates.js';
import {lineEndingBefore} from './line-breaks.js';
import {splice} from './splice.js';

/** One setting of a `.properties` file. Offsets are in UTF-16 code units. */
export type Property = {
	readonly name: string;
	/** As the library reads it. */
	readonly value: string;
	/** From 1. */
	readonly line: number;
	/** Where the value stands as it is written. */
	readonly start: number;
	readonly end: number;
	/** False where the name stands alone. */
	readonly separated: boolean;
	/** Where the next line starts, or the end of the text. */
	readonly next: number;
};

/**
 * Sets the values of our properties (`ours`: all that the text has) and adds the missing ones after the last of them,
 * or else at the text's end. `escaped` writes a value in the library's way. New lines end in `givenLineEnding`, or else
 * as the line before. Throws `config-not-editable` for a property that is there twice.
 */
export function editProperties(
	text: string,
	ours: readonly Property[],
	settings: ReadonlyMap<string, string>,
	escaped: (value: string) => string,
	givenLineEnding?: string,
): string {
	checkDuplicates(ours);
	const replacements = ours.flatMap(({name, value, start, end, separated}) => {
		const wanted = settings.get(name);
		if (wanted === undefined || wanted === value) return [];
		return [{start, end, text: `${separated ? '' : '='}${escaped(wanted)}`}];
	});

	const present = new Set(ours.map(({name}) => name));
	const missing = [...settings].filter(([name]) => !present.has(name));
	const at = ours.at(-1)?.next ?? text.length;
	const lineEnding = givenLineEnding ?? lineEndingBefore(text, at);
	const isLineStart = at === 0 || text[at - 1] === lineEnding.at(-1);
	const added = missing
		.map(([name, value]) => `${name}=${escaped(value)}`)
		.map(line => (isLineStart ? line + lineEnding : lineEnding + line));
	return splice(text, [...replacements, {start: at, end: at, text: added.join('')}]);
}
