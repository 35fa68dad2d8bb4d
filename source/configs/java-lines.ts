import type {Property} from './edit-properties.js';

/** A property, and whether `java.util.Properties` refuses the whole file for it. */
export type JavaProperty = Property & {
	readonly isMalformed: boolean;
	/** Is spread over several lines, or ends in a backslash that would join it to a next one. */
	readonly isContinued: boolean;
	/** Ends in such a backslash: whatever is added behind it would become a part of it. */
	readonly isOpen: boolean;
};

/** Blanks, then a comment, a backslash that continues nothing, or a property that may go on over several lines. */
const logicalLine =
	/[ \t\f]*(?:[#!][^\r\n]*|\\(?=[\r\n])|(?<source>(?:\\(?:\r\n|[^])|[^\\\r\n]+)*\\?))(?<ending>\r\n|[\r\n]|$)/dy;

const continuation = /\\(?:(?:\r\n|[\r\n])[ \t\f]*|$)|\\[^]/g;
const parts = /^((?:\\[^]|[^\\=: \t\f])*)([ \t\f]*[=:]?[ \t\f]*)([^]*)$/;

/**
 * The properties of a text as `java.util.Properties.load(InputStream)` reads them. Our own because `dot-properties` lets
 * a malformed `\u` pass and mistakes a key or a separator that goes on after CRLF.
 */
export function javaLines(text: string): readonly JavaProperty[] {
	const properties: JavaProperty[] = [];
	let line = 1;
	for (let position = 0; position < text.length; ) {
		logicalLine.lastIndex = position;
		const {0: whole, indices, groups: {source = ''} = {}} = logicalLine.exec(text) as RegExpExecArray;
		if (source !== '') {
			const joined = source.replace(continuation, part => (/^\\(?:[\r\n]|$)/.test(part) ? '' : part));
			const [, name = '', separator = '', value = ''] = parts.exec(joined) ?? [];
			const [sourceStart = 0, sourceEnd = 0] = indices?.groups?.source ?? [];
			properties.push({
				name: unescape(name),
				value: unescape(value),
				line,
				start: sourceStart + name.length + separator.length,
				end: sourceEnd,
				separated: separator !== '',
				next: position + whole.length,
				isMalformed: /^(?:\\[^]|[^\\])*?\\u(?![\da-fA-F]{4})/.test(joined),
				isContinued: joined !== source,
				isOpen: /(?:^|[^\\])(?:\\\\)*\\(?:(?:\r\n|[\r\n])[ \t\f]*)?$/.test(source),
			});
		}

		line += whole.match(/\r\n|[\r\n]/g)?.length ?? 0;
		position += whole.length;
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
function unescape(escaped: string): string {
	return Buffer.from(escaped)
		.toString('latin1')
		.replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, hex?: string, letter = '') =>
			hex === undefined ? (controls.get(letter) ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
		);
}
