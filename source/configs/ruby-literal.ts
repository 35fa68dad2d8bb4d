/** A Ruby literal that means the same wherever it stands: a string in either quotes, a decimal integer or `nil`. */
export const rubyLiteral = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[1-9][\d_]*|nil/s;

/** Nothing live in double quotes: no `#{}`, `#$x`, `#@x`, and no escape but of a backslash, a quote or a hash. */
const inertInDoubleQuotes = /^(?:[^\\#]|\\[\\"#]|#(?![{$@]))*$/s;

/** The text a `rubyLiteral` yields (`nil` yields an empty one); undefined where Ruby would have to compute it. */
export function readRubyLiteral(literal: string): string | undefined {
	const inner = literal.slice(1, -1);
	if (literal.startsWith("'")) return inner.replace(/\\([\\'])/g, '$1');
	if (literal.startsWith('"')) return inertInDoubleQuotes.test(inner) ? inner.replace(/\\([\\"#])/g, '$1') : undefined;
	return literal === 'nil' ? '' : literal.replaceAll('_', '');
}

/** The value as a Ruby string: in single quotes, or in double ones where `former` had them and they are harmless. */
export function rubyString(value: string, former = ''): string {
	if (former.startsWith('"') && !/["\\#]/.test(value)) return `"${value}"`;
	return `'${value.replace(/[\\']/g, '\\$&')}'`;
}
