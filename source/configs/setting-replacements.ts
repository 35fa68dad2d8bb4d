import {checkDuplicates} from './check-duplicates.js';
import {checkPlain} from './check-plain.js';
import {linesAfter} from './lines-after.js';
import type {Setting} from './setting.js';
import type {Replacement} from './splice.js';

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
 * indentation, its `export` and its blanks around `=`. Throws for a setting that is there twice or computed,
 * unless that one is left alone.
 */
export function settingReplacements(
	text: string,
	ours: readonly Setting[],
	settings: ReadonlyMap<string, string>,
	{before, literal, insertAt, heading = []}: SettingStyle,
): readonly Replacement[] {
	checkPlain(
		ours.map(setting => ({...setting, isPlain: setting.value !== undefined})),
		settings,
	);
	checkDuplicates(ours);
	const replacements = ours.flatMap(({name, value, start, end}) => {
		const wanted = settings.get(name);
		if (wanted === undefined || wanted === value) return [];
		return [{start, end, text: literal(wanted, text.slice(start, end))}];
	});

	const last = ours.at(-1);
	const added = [...settings]
		.filter(([name]) => !ours.some(setting => setting.name === name))
		.map(([name, value]) => (last ? lineBefore(text, last, name) : before(name)) + literal(value));
	if (added.length === 0) return replacements;
	return [...replacements, linesAfter(text, last?.next ?? insertAt, last ? added : [...heading, ...added])];
}

/** As the line of `setting` has it, up to the value. */
function lineBefore(text: string, setting: Setting, name: string): string {
	return text.slice(setting.lineStart, setting.start).replace(setting.name, name);
}
