/** One `"name": value` of an object. Offsets are in UTF-16 code units. */
export type JsonMember = {
	readonly name: string;
	/** Where the name's first quote stands. */
	readonly at: number;
	/** Where the value stands, and as it is written. */
	readonly start: number;
	readonly end: number;
	readonly source: string;
};

/** An object in a JSON text. */
export type JsonObject = {
	/** Where its braces stand: the first one, and behind the last one. */
	readonly start: number;
	readonly end: number;
	/** In the text's order, same names too. */
	readonly members: readonly JsonMember[];
};

const tokens = /"(?:\\.|[^"\\])*"|[^\s{}[\],:"]+|[{}[\],:]/g;

/**
 * Where the members of an object stand, in a text that is known to be JSON; a comma behind the last one is no harm.
 * `start` is where its brace stands; undefined where no object starts there.
 */
export function jsonObject(json: string, start: number): JsonObject | undefined {
	if (json[start] !== '{') return undefined;
	const members: JsonMember[] = [];
	let depth = 0;
	let name: {readonly name: string; readonly at: number} | undefined;
	let valueStart: number | undefined;
	for (const {0: token, index} of json.slice(start).matchAll(tokens)) {
		const at = start + index;
		const end = at + token.length;
		if (depth === 1 && !':,}'.includes(token)) {
			if (!name) {
				name = {name: JSON.parse(token), at};
				continue;
			}

			valueStart = at;
		}

		if ('{['.includes(token)) depth += 1;
		if ('}]'.includes(token)) depth -= 1;
		if (depth === 0) return {start, end, members};
		if (depth === 1 && name && valueStart !== undefined) {
			members.push({...name, start: valueStart, end, source: json.slice(valueStart, end)});
			name = undefined;
			valueStart = undefined;
		}
	}

	return undefined;
}
