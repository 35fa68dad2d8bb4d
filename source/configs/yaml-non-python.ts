import {Lexer} from 'yaml';

/** What PyYAML reads nowhere in a file, and the line breaks it knows beyond the parser's. */
const refusedOrBreaking =
	/[^\t\n\r\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;

/** The lexer's own marks; they are not in the text. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** The offset of the first thing that other YAML parsers take and PyYAML does not: controls, and tabs between tokens. */
export function findNonPython(text: string): number | undefined {
	const at = text.search(refusedOrBreaking);
	if (at !== -1) return at;
	let offset = 0;
	for (const token of new Lexer().lex(text)) {
		if (marks.has(token)) continue;
		if (token.includes('\t') && token.trim() === '') return offset + token.indexOf('\t');
		offset += token.length;
	}

	return undefined;
}
