import type {Property} from './edit-properties.js';
import {lineNumberAt} from './line-breaks.js';

/** A property, and whether `java.util.Properties` refuses the whole file for it. */
export type JavaProperty = Property & {
	readonly isMalformed: boolean;
	/** Is spread over several lines, or ends in a backslash that would join it to a next one. */
	readonly isContinued: boolean;
	/** Ends in such a backslash: whatever is added behind it would become a part of it. */
	readonly isOpen: boolean;
};

/** Blanks, then a comment, a backslash that continues nothing, or a property that may go on over several lines. */
const logicalLine = /[ \t\f]*(?:[#!][^\r\n]*|\\(?=[\r\n])|((?:\\(?:\r\n|.)|[^\\\r\n]+)*\\?))(?:\r\n|[\r\n]|$)/dsy;
const escapes = /\\(?:\r\n|.)?[ \t\f]*/gs;
const nameAndSeparator = /^((?:\\.|[^\\=: \t\f])*)([ \t\f]*[=:]?[ \t\f]*)/s;
const malformedEscape = /(?<!\\)(?:\\\\)*\\u(?![\da-fA-F]{4})/;
const openEnd = /(?<!\\)(?:\\\\)*\\(?:(?:\r\n|[\r\n])[ \t\f]*)?$/;

/**
 * The properties of a text as `java.util.Properties.load(InputStream)` reads them. Our own because `dot-properties` lets
 * a malformed `\u` pass and mistakes a key or a separator that goes on after CRLF.
 */
export function javaLines(text: string): readonly JavaProperty[] {
	const properties: JavaProperty[] = [];
	let line = 1;
	for (let next = 0; next < text.length; ) {
		logicalLine.lastIndex = next;
		const match = logicalLine.exec(text);
		const [whole = '', source = ''] = match ?? [];
		const [sourceStart = 0, end = 0] = match?.indices?.[1] ?? [];
		next = logicalLine.lastIndex;
		if (source !== '') {
			const joined = source.replace(escapes, part => part.replace(/^\\(?:$|[\r\n]+[ \t\f]*)/, ''));
			const [start = '', name = '', separator = ''] = nameAndSeparator.exec(joined) ?? [];
			properties.push({
				name: unescaped(name),
				value: unescaped(joined.slice(start.length)),
				line,
				start: sourceStart + start.length,
				end,
				separated: separator !== '',
				next,
				isMalformed: malformedEscape.test(joined),
				isContinued: joined !== source,
				isOpen: openEnd.test(source),
			});
		}

		line = lineNumberAt(whole, whole.length) + line - 1;
	}

	return properties;
}

const controls = new Map([
	['t', '\t'],
	['n', '\n'],
	['r', '\r'],
	['f', '\f'],
]);

/** The library reads bytes as ISO-8859-1, whatever the file was saved as. */
function unescaped(source: string): string {
	return Buffer.from(source)
		.toString('latin1')
		.replace(/\\(?:u([\da-fA-F]{4})|(.))/gs, (_, hex?: string, letter = '') =>
			hex === undefined ? (controls.get(letter) ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
		);
}
