/** Words which the library takes for a boolean, in their three spellings. */
const booleans = new Set(
	['yes', 'no', 'true', 'false', 'on', 'off'].flatMap(word => [
		word,
		word.toUpperCase(),
		word.slice(0, 1).toUpperCase() + word.slice(1),
	]),
);

const nothing = /^(?:~|null|Null|NULL|)$/;
const decimal = /^(?:0|-?[1-9][\d_]*)$/;

/** All else that is no text: YAML 1.1 as PyYAML's resolver.py has it, so `0x1f`, `0123`, `1:30`, `1.5` and dates. */
const otherTypes = new RegExp(
	[
		'[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][\\d_]*(?::[0-5]?\\d)*|0x[\\da-fA-F_]+)',
		'[-+]?\\d[\\d_]*\\.[\\d_]*(?:[eE][-+]\\d+)?',
		'\\.\\d[\\d_]*(?:[eE][-+]\\d+)?',
		'[-+]?\\d[\\d_]*(?::[0-5]?\\d)+\\.[\\d_]*',
		'[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)',
		'\\d{4}-\\d\\d-\\d\\d',
		'\\d{4}-\\d\\d?-\\d\\d?(?:[Tt]| +)\\d\\d?:\\d\\d:\\d\\d(?:\\.\\d*)?(?: *(?:Z|[-+]\\d\\d?(?::\\d\\d)?))?',
		'<<|=',
	]
		.map(pattern => `^(?:${pattern})$`)
		.join('|'),
);

/** The text that Python takes from an unquoted scalar (none for `null`); undefined where it takes another type. */
export function readPlainScalar(source: string): string | undefined {
	if (nothing.test(source)) return '';
	if (decimal.test(source)) return source.replaceAll('_', '');
	return booleans.has(source) || otherTypes.test(source) ? undefined : source;
}

/** The value, printable ASCII, as a YAML string: in double quotes, or in single ones where `former` had them. */
export function yamlString(value: string, former = ''): string {
	if (former.startsWith("'")) return `'${value.replaceAll("'", "''")}'`;
	return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
