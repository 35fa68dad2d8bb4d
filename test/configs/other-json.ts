/**
 * All of a JSON text but the members with these names, the blanks before them and all commas: what an edit must keep to
 * the byte. `section` is left out where nothing else is in it.
 */
export function otherJson(text: string, names: readonly string[], section = ''): string {
	const comment = String.raw`\/\/[^\r\n]*|\/\*[\s\S]*?\*\/`;
	const string = String.raw`"(?:\\.|[^"\\])*"`;
	const ours = String.raw`\s*"(?:${names.join('|')})"\s*:\s*(?:${string}|[^\s,{}[\]"]+)`;
	const others = text.replace(
		new RegExp(`(${comment})|${ours}|(${string})|,`, 'g'),
		(_, aComment = '', aString = '') => aComment + aString,
	);
	return others.replace(new RegExp(String.raw`\s*"${section}": \{\s*\}`), '');
}
