import {type Document, isAlias, isNode, isScalar, Lexer, type Node, visit} from 'yaml';

/** What PyYAML reads nowhere in a file. */
const unprintable = /[^\t\n\r\x20-\x7E\x85\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** The lexer's own marks; they are not in the text. */
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001F']);

/** The offset of something for which PyYAML refuses a text that the parser takes; `document` is the parsed text. */
export function findNonPython(text: string, document: Document): number | undefined {
	const at = text.search(unprintable);
	return at === -1 ? (findTab(text) ?? findNode(text, document)) : at;
}

/** To PyYAML, tabs are no blanks between tokens. */
function findTab(text: string): number | undefined {
	let offset = 0;
	for (const token of new Lexer().lex(text)) {
		if (marks.has(token)) continue;
		if (token.includes('\t') && token.trim() === '') return offset;
		offset += token.length;
	}

	return undefined;
}

/** A key that is empty or no scalar, an unquoted scalar with a tab in it, an unknown alias or anchor. */
function findNode(text: string, document: Document): number | undefined {
	const anchors = new Set<string>();
	let found: number | undefined;
	visit(document, {
		Pair: (_, {key}) => {
			if (isAlias(key) || (isScalar(key) && key.range?.[0] !== key.range?.[1])) return undefined;
			found = isNode(key) ? key.range?.[0] : 0;
			return visit.BREAK;
		},
		Node: (_, node) => {
			const [start = 0, end = start] = node.range ?? [];
			const hasTab = isScalar(node) && node.type === 'PLAIN' && text.slice(start, end).includes('\t');
			if (hasTab || isUnknown(node, anchors)) {
				found = start;
				return visit.BREAK;
			}

			if (!isAlias(node) && node.anchor) anchors.add(node.anchor);
			return undefined;
		},
	});
	return found;
}

/** An alias of nothing, or an anchor in other letters than PyYAML takes. */
function isUnknown(node: Node, anchors: ReadonlySet<string>): boolean {
	return isAlias(node) ? !anchors.has(node.source) : node.anchor !== undefined && !/^[\w-]+$/.test(node.anchor);
}
