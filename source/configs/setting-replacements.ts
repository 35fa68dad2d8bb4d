import {checkDuplicates} from './check-duplicates.js';
import {lineEndingBefore} from './line-breaks.js';
import {notEditable} from './not-editable.js';
import type {Replacement} from './splice.js';

/** One of our settings in a text, in formats where each has a line of its own. Offsets are in UTF-16 code units. */
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

/** How a format writes a setting, and where a first one goes. */
export type SettingStyle = {
	/** A name with all up to its value. */
	readonly before: (name: string) => string;
	/** A value, in the quotes of the former literal where they can hold it. */
	readonly literal: (value: string, former?: string) => string;
	/** A line's start, or the end of the text. */
	readonly insertAt: number;
	/** Lines that go before a first setting. */
	readonly heading?: readonly string[];
};

/**
 * What sets the values of our settings (`ours`: all that the text has). Missing ones go after the last of them, with its
 * indentation, its `export` and its blanks around `=`. Throws for a setting that is there twice or computed.
 */
export function settingReplacements(
	text: string,
	ours: readonly Setting[],
	settings: ReadonlyMap<string, string>,
	{before, literal, insertAt, heading = []}: SettingStyle,
): readonly Replacement[] {
	for (const {name, value, line} of ours) if (value === undefined) throw notEditable('computed-value', [line], name);
	checkDuplicates(ours);
	const replacements = ours.flatMap(({name, value, start, end}) => {
		const wanted = settings.get(name);
		if (wanted === undefined || wanted === value) return [];
		return [{start, end, text: literal(wanted, text.slice(start, end))}];
	});

	const last = ours.at(-1);
	const beforeLast = last && text.slice(last.lineStart, last.start).replace('\uFEFF', '');
	const added = [...settings]
		.filter(([name]) => !ours.some(setting => setting.name === name))
		.map(([name, value]) => (beforeLast?.replace(last?.name ?? '', name) ?? before(name)) + literal(value));
	if (added.length === 0) return replacements;

	const at = last?.next ?? insertAt;
	const lineEnding = lineEndingBefore(text, at);
	const isLineStart = at === 0 || /[\r\n]/.test(text.charAt(at - 1));
	const lines = [...(last ? [] : heading), ...added].map(line => (isLineStart ? line + lineEnding : lineEnding + line));
	return [...replacements, {start: at, end: at, text: lines.join('')}];
}
