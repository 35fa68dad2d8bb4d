import {addJsonMembers} from './add-json-members.js';
import {checkDuplicates} from './check-duplicates.js';
import type {JsonObject} from './json-object.js';
import {lineNumberAt} from './line-breaks.js';
import {notEditable} from './not-editable.js';
import type {Replacement} from './splice.js';

/**
 * Sets members of an object to strings and adds the missing ones below the last of `ours`, or else of all. `json` is
 * the text with blanks for its comments; `read` says what the library takes from a value as it is written. Throws where
 * a member of ours is there twice, or holds an object or an array.
 */
export function setJsonMembers(
	texts: {readonly text: string; readonly json: string},
	object: JsonObject,
	wanted: ReadonlyMap<string, string>,
	{ours, read}: {readonly ours: ReadonlySet<string>; readonly read: (source: string) => string | undefined},
): readonly Replacement[] {
	const present = object.members
		.filter(({name}) => ours.has(name))
		.map(member => ({...member, line: lineNumberAt(texts.text, member.at)}));
	checkDuplicates(present);
	const missing = new Map(wanted);
	const replacements = present.flatMap(({name, source, start, end, line}) => {
		const value = missing.get(name);
		missing.delete(name);
		if (value === undefined || value === read(source)) return [];
		if (/^[{[]/.test(source)) throw notEditable('computed-value', [line], name);
		return [{start, end, text: JSON.stringify(value)}];
	});
	if (missing.size === 0) return replacements;
	const last = present.at(-1) ?? object.members.at(-1);
	return [...replacements, ...addJsonMembers(texts, object, last, Object.fromEntries(missing))];
}
