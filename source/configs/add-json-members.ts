import type {JsonMember, JsonObject} from './json-object.js';
import {lineEndingOf} from './line-breaks.js';
import type {Replacement} from './splice.js';

/**
 * Adds members to an object, below the member `after` (or as the first ones where there is none) and laid out as it is:
 * each on a line of its own, behind the comment of the line before, or all on the same line. `json` is the text with
 * blanks for its comments.
 */
export function addJsonMembers(
	{text, json}: {readonly text: string; readonly json: string},
	object: JsonObject,
	after: JsonMember | undefined,
	members: Readonly<Record<string, unknown>>,
): readonly Replacement[] {
	if (!after) return [intoEmptyObject(text, object, members)];
	const indentation = indentationAt(text, after.at);
	const sources = toSources(members, indentation, lineEndingOf(text));
	const comma = /^\s*,/.exec(json.slice(after.end))?.[0];
	const behind = after.end + (comma?.length ?? 0);
	const restOfLine = /^[ \t]*(?=(\r?\n))/.exec(json.slice(behind));
	if (!restOfLine) {
		const added = sources.map(source => (comma ? ` ${source},` : `, ${source}`));
		return [insertion(behind, added.join(''))];
	}

	const [blanks, lineEnding = '\n'] = restOfLine;
	const lines = sources.map(source => `${lineEnding}${indentation}${source}`);
	const added = insertion(behind + blanks.length, lines.join(',') + (comma ? ',' : ''));
	return comma ? [added] : [insertion(after.end, ','), added];
}

function intoEmptyObject(
	text: string,
	{start, end}: JsonObject,
	members: Readonly<Record<string, unknown>>,
): Replacement {
	const outside = indentationAt(text, start);
	const indentation = `${outside}${outside || '  '}`;
	const lineEnding = lineEndingOf(text);
	const lines = toSources(members, indentation, lineEnding).map(source => `${lineEnding}${indentation}${source}`);
	const isOpen = text.slice(start, end).includes('\n');
	return insertion(start + 1, lines.join(',') + (isOpen ? '' : `${lineEnding}${outside}`));
}

/** Objects among the values are spread over lines. */
function toSources(members: Readonly<Record<string, unknown>>, indentation: string, lineEnding: string) {
	return Object.entries(members).map(([name, value]) => {
		const source = JSON.stringify(value, undefined, indentation || '  ');
		return `${JSON.stringify(name)}: ${source.replaceAll('\n', lineEnding + indentation)}`;
	});
}

/** The blanks that the line starts with which `offset` is in. */
function indentationAt(text: string, offset: number): string {
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	return /^\uFEFF?([ \t]*)/.exec(text.slice(lineStart, offset))?.[1] ?? '';
}

function insertion(at: number, text: string): Replacement {
	return {start: at, end: at, text};
}
