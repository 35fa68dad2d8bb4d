import {parseAst} from 'rolldown/parseAst';

/** A string in a program: what it says, and its line. */
export type Literal = {readonly text: string; readonly line: number};

/** All strings of a program, the pieces of templates and the text between tags among them. */
export function literalsOf(file: string, program: string): readonly Literal[] {
	const found: Literal[] = [];
	const walk = (node: unknown): void => {
		if (Array.isArray(node)) {
			for (const child of node) walk(child);
			return;
		}
		if (typeof node !== 'object' || node === null) return;
		const {type, value, start} = node as {type?: string; value?: unknown; start?: number};
		const text =
			(type === 'Literal' || type === 'JSXText') && typeof value === 'string'
				? value
				: type === 'TemplateElement'
					? (value as {cooked: string}).cooked
					: undefined;
		if (text !== undefined) found.push({text, line: program.slice(0, start).split('\n').length});
		for (const child of Object.values(node)) walk(child);
	};
	walk(parseAst(program, {lang: file.endsWith('.tsx') ? 'tsx' : 'ts'}).body);
	return found;
}
