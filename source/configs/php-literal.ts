const quoted = /"(?:[^"\\\r\n]|\\[^\r\n])*"|'[^'\r\n]*'/;

/** At the end of the file, and only there, PHP keeps the blanks after a value without quotes, and after single ones. */
const bare = /[\w./:@%+,<>*?#-]+(?:[ \t]+$)?/;

/** A value PHP's ini reader takes as it stands: quoted strings that touch each other, a word, or nothing. */
export const phpLiteral = new RegExp(`(?:${quoted.source})+(?:[ \\t]+$)?|${bare.source}|(?=[;\\r\\n]|$)`);

const withoutText = /^(?:true|on|yes|false|off|no|none|null)$/i;
const likeConstant = /^[A-Z][A-Z\d_]*$/;
const placeholder = /^INSERT_/;
const likeFloat = /^-?(?:\d+\.\d*|\.\d+)$/;
const integer = /^-?0*\d{1,18}$/;

/**
 * The text a `phpLiteral` yields with INI_SCANNER_TYPED, as a string: an integer loses its leading zeros; `yes`, `null`
 * and their like are no text and yield an empty one. Undefined where PHP computes it: `${NAME}`, constants, floats.
 */
export function readPhpLiteral(literal: string): string | undefined {
	if (/^["']/.test(literal)) {
		const pieces = literal.match(new RegExp(quoted, 'g')) ?? [];
		if (pieces.some(piece => piece.startsWith('"') && piece.includes('${'))) return undefined;
		const [, blanks = ''] = /'([ \t]+)$/.exec(literal) ?? [];
		return pieces.map(unquoted).join('') + blanks;
	}

	if (withoutText.test(literal)) return '';
	if (integer.test(literal)) return BigInt(literal).toString();
	const isComputed = likeFloat.test(literal) || (likeConstant.test(literal) && !placeholder.test(literal));
	return isComputed ? undefined : literal;
}

function unquoted(piece: string): string {
	const inner = piece.slice(1, -1);
	return piece.startsWith('"') ? inner.replace(/\\([\\"$])/g, '$1') : inner;
}

/**
 * The value for PHP's ini reader. In double quotes `${NAME}`, `\` and `"` are live, and single quotes hold no `'`: a
 * value with both is written in pieces, which PHP joins.
 */
export function phpString(value: string, former = ''): string {
	const wantsSingle = former.startsWith("'") && !value.includes("'");
	if (!wantsSingle && !/["\\]|\$\{/.test(value)) return `"${value}"`;
	return value.replace(/'+|[^']+/g, piece => (piece.startsWith("'") ? `"${piece}"` : `'${piece}'`));
}
