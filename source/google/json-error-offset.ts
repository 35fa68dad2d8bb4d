const string = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"`;
const scalar = String.raw`${string}|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null`;

const blanks = /[ \t\n\r]*/y;

/** What may come next, by what came before (RFC 8259 sections 2 to 7). */
const expected = {
	value: new RegExp(String.raw`${scalar}|[\[{]`, 'y'),
	'first item': new RegExp(String.raw`${scalar}|[\[{\]]`, 'y'),
	key: new RegExp(String.raw`${string}[ \t\n\r]*:`, 'y'),
	'first key': new RegExp(String.raw`${string}[ \t\n\r]*:|\}`, 'y'),
	'after item': /[,\]]/y,
	'after member': /[,}]/y,
	end: /$/y,
} as const;

type Expectation = keyof typeof expected;

/**
 * Where a text stops being JSON, as an index into it, or `undefined` where it is JSON. Engines word this differently
 * and mostly leave the place out; their messages also quote the text, which may hold a secret.
 */
export function jsonErrorOffset(text: string): number | undefined {
	const open: ('{' | '[')[] = [];
	let expectation: Expectation = 'value';
	let offset = 0;
	for (;;) {
		offset = matchAt(blanks, text, offset)?.end ?? offset;
		const token = matchAt(expected[expectation], text, offset);
		if (token === undefined) return offset;
		if (expectation === 'end') return undefined;
		offset = token.end;
		expectation = follow(token.text, open, expectation);
	}
}

/** What a token leads to. Keeps the brackets that are open up to date. */
function follow(token: string, open: ('{' | '[')[], expectation: Expectation): Expectation {
	if (token === '{' || token === '[') {
		open.push(token);
		return token === '{' ? 'first key' : 'first item';
	}

	if (token === ',') return open.at(-1) === '{' ? 'key' : 'value';
	if (token !== '}' && token !== ']' && (expectation === 'key' || expectation === 'first key')) return 'value';
	if (token === '}' || token === ']') open.pop();
	if (open.length === 0) return 'end';
	return open.at(-1) === '{' ? 'after member' : 'after item';
}

function matchAt(pattern: RegExp, text: string, offset: number) {
	pattern.lastIndex = offset;
	const match = pattern.exec(text);
	return match === null ? undefined : {text: match[0], end: offset + match[0].length};
}
