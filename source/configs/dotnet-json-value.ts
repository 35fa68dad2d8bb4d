/** The text that .NET's configuration takes from a JSON value as it is written; undefined for objects and arrays. */
export function readDotnetValue(source: string): string | undefined {
	if (source.startsWith('"')) return JSON.parse(source);
	if (/^[{[]/.test(source)) return undefined;
	// `bool.ToString()` begins with a capital letter; a number stays as it is written.
	return (
		new Map([
			['true', 'True'],
			['false', 'False'],
			['null', ''],
		]).get(source) ?? source
	);
}
