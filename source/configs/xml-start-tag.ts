/** Where the parts of a start tag stand. Offsets are in UTF-16 code units. */
export type XmlStartTag = {
	/** The values of the attributes, without their quotes. */
	readonly attributes: ReadonlyMap<string, {readonly start: number; readonly end: number; readonly quote: string}>;
	/** Where the closing `>` or `/>` stands, blanks before it included, and where the content starts. */
	readonly closing: number;
	readonly end: number;
	/** True for `<a/>`. */
	readonly isEmpty: boolean;
};

const opening = /<[^ \t\r\n/>]+/y;
const attribute = /[ \t\r\n]+([^ \t\r\n=/>]+)[ \t\r\n]*=[ \t\r\n]*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/dy;
const closing = /[ \t\r\n]*(\/?)>/y;

/** Reads the start tag at an offset of well-formed XML, which a parser has found there but gives no parts of. */
export function xmlStartTag(text: string, offset: number): XmlStartTag {
	const attributes = new Map<string, {start: number; end: number; quote: string}>();
	opening.lastIndex = offset;
	opening.test(text);
	let position = opening.lastIndex;
	attribute.lastIndex = position;
	for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
		const {double, single} = match.indices?.groups ?? {};
		const [start, end] = double ?? single ?? [0, 0];
		attributes.set(match[1] ?? '', {start, end, quote: double ? '"' : "'"});
		position = attribute.lastIndex;
	}

	closing.lastIndex = position;
	const isEmpty = closing.exec(text)?.[1] === '/';
	return {attributes, closing: position, end: closing.lastIndex, isEmpty};
}
