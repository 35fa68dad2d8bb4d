/** Letters that mean themselves without quotes to a shell, to Docker's `--env-file` and to dotenv alike. */
const bare = /[\w@%+=:,./-]+/;

/** A value to which all readers agree: in single quotes, in double ones with nothing live between them, or a word. */
export const envLiteral = new RegExp(`'[^'\\r\\n]*(?<!\\\\)'|"[^"\\\\$\`\\r\\n]*"|${bare.source}`);

const isBare = new RegExp(`^${bare.source}$`);

/** The text an `envLiteral` yields. */
export function readEnvLiteral(literal: string): string {
	return /^['"]/.test(literal) ? literal.slice(1, -1) : literal;
}

/**
 * The value for a .env file: as the former literal was if that can hold it; else without quotes where none are needed,
 * since `--env-file` keeps them as a part of the value. Dotenv knows no escapes and is led astray by `\'`, so that a
 * value that ends in `\`, or has `'` and one of `"`, `\`, `$`, `` ` ``, can only be written for shells.
 */
export function envString(value: string, former = ''): string {
	const fitsSingle = !value.includes("'");
	const fitsDouble = !/["\\$`]/.test(value);
	if (former.startsWith("'") && fitsSingle) return `'${value}'`;
	if (former.startsWith('"') && fitsDouble) return `"${value}"`;
	if (isBare.test(value)) return value;
	return fitsDouble && !fitsSingle ? `"${value}"` : `'${value.replaceAll("'", "'\\''")}'`;
}
