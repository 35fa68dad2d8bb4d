import {envLiteral, readEnvLiteral} from './env-literal.js';
import type {Setting} from './setting-replacements.js';

/** What stands where in a .env file. */
export type EnvScan = {
	/** All assignments. */
	readonly settings: readonly Setting[];
	/** Lines, from 1, that are no comment and no assignment. */
	readonly unfamiliar: readonly number[];
};

/** A quoted value may go on over several lines. One without quotes that ends in a backslash goes on to a shell only. */
const anyValue = /'[^']*'(?![^\s])|"[^"\\]*(?:\\.[^"\\]*)*"(?![^\s])|(?!["'])[^\r\n]*(?<!\\)/.source;
const assignment = `[ \\t]*(?:export[ \\t]+)?(?<name>[A-Za-z_][\\w.-]*)(?:[ \\t]*=[ \\t]*(?<value>${anyValue}))?`;
const statement = new RegExp(`\\uFEFF?(?:${assignment})?[ \\t]*(?:#[^\\r\\n]*)?(?:\\r?\\n|$)`, 'dsy');
const plainValue = new RegExp(`^(${envLiteral.source})(?:[ \\t]+#.*|[ \\t]*)$`);

/** Reads a .env file's structure. Never throws. */
export function scanEnv(text: string): EnvScan {
	const settings: Setting[] = [];
	const unfamiliar: number[] = [];
	let line = 1;
	for (let lineStart = 0; lineStart < text.length; ) {
		statement.lastIndex = lineStart;
		const match = statement.exec(text);
		const next = match ? statement.lastIndex : (text.indexOf('\n', lineStart) + 1 || text.length);
	}

	return {settings, unfamiliar};
}
