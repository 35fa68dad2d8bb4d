const stringsAndComments = /"(?:\\.|[^"\\])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;
const stringsAndTrailingCommas = /"(?:\\.|[^"\\])*"|,(?=\s*[}\]])/g;

/** The text with blanks for its byte order mark and its comments, so that every offset stays what it was. */
export function withoutComments(text: string): string {
	return text
		.replace(/^\uFEFF/, ' ')
		.replace(stringsAndComments, match => (match.startsWith('/') ? ' '.repeat(match.length) : match));
}

/** True for JSON, also where a comma stands behind the last member, as .NET takes it. */
export function isJsonWithTrailingCommas(json: string): boolean {
	return isJson(json.replace(stringsAndTrailingCommas, match => (match === ',' ? ' ' : match)));
}

/** True for JSON, RFC 8259. */
export function isJson(json: string): boolean {
	try {
		JSON.parse(json);
		return true;
	} catch {
		return false;
	}
}
