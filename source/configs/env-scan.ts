import {envLiteral, readEnvLiteral} from './env-literal.js';
import type {Setting} from './setting.js';

/** What stands where in a .env file. */
export type EnvScan = {
	/** All assignments. A byte order mark before a name belongs to it, as it does to shells and Node. */
	readonly settings: readonly Setting[];
	/** Lines, from 1, that are no assignment, or one whose end a shell and dotenv see in different places. */
	readonly unfamiliar: readonly number[];
};

/** Quotes may go on over several lines. Without them a backslash at the end would go on, but in shells only. */
const anyValue = [
	/[ \t]*'[^']*'(?!\S)/,
	/[ \t]*"[^"\\]*(?:\\.[^"\\]*)*"(?!\S)/,
	/[ \t]*`[^`\r\n]*`(?!\S)/,
	/(?![ \t]*["'`])[^\r\n]*(?<!\\)(?=\r?\n|$)/,
]
	.map(({source}) => source)
	.join('|');
const assignment = `[ \\t]*(?:export[ \\t]+)?(?<name>\\uFEFF?[A-Za-z_][\\w.-]*)(?:[ \\t]*=(?<value>${anyValue}))?`;
const statement = new RegExp(`(?:${assignment}|\\uFEFF)?[ \\t]*(?:#[^\\r\\n]*)?(?:\\r?\\n|$)`, 'dsy');
const plainValue = new RegExp(`^(?:[ \\t]*(${envLiteral.source}))?(?:[ \\t]+#.*|[ \\t]*)$`, 'ds');

/** Reads a .env file's structure. Never throws. */
export function scanEnv(text: string): EnvScan {
	const settings: Setting[] = [];
	const unfamiliar: number[] = [];
	let line = 1;
	let next = 0;
	while (next < text.length) {
		const lineStart = next;
		statement.lastIndex = lineStart;
		const match = statement.exec(text);
		next = match ? statement.lastIndex : text.indexOf('\n', lineStart) + 1 || text.length;
		if (!match) unfamiliar.push(line);

		const {name, value: source} = match?.groups ?? {};
		if (name !== undefined && source !== undefined) {
			const [from = 0] = match?.indices?.groups?.value ?? [];
			const plain = plainValue.exec(source);
			const [start = 0, end = 0] = plain?.indices?.[1] ?? [];
			const value = plain ? readEnvLiteral(plain[1] ?? '') : undefined;
			settings.push({name, value, line, lineStart, start: from + start, end: from + end, next});
		}

		line += text.slice(lineStart, next).split('\n').length - 1;
	}

	return {settings, unfamiliar};
}
