import {phpLiteral, readPhpLiteral} from './php-literal.js';
import type {Setting} from './setting.js';

/** A section of an ini file. A repeated one replaces the former one as a whole. */
type PhpSection = {
	/** Of each of its headings, from 1. */
	readonly lines: readonly number[];
	/** Where the line after the last heading starts. */
	readonly start: number;
	/** Those after the last heading; keys of all names. */
	readonly settings: readonly Setting[];
};

/** What stands where in an ini file. */
export type PhpScan = {
	readonly sections: ReadonlyMap<string, PhpSection>;
	/** Lines, from 1, that PHP refuses or that are more than one line to it. */
	readonly unfamiliar: readonly number[];
};

/** PHP takes a tab before a heading, but no blank. */
const heading = /^\t*\[([\w .:/-]*)\][ \t]*(?:;[^\r]*)?$/;

/** Keys may have blanks in them, and a line may have a key only, which PHP passes over. */
const key = /[^=;&|^$~(){}!"[\]\s](?:[^=;&|^$~(){}!"[\]\t\r\n]*[^=;&|^$~(){}!"[\]\s])?/.source;
const reserved = /^(?:true|on|yes|false|off|no|none|null)$/i;
const dollar = /\$(?!\{)|\$\{[\w.]+\}/.source;
const anyValue = `(?:[^"';=!()&|^~$\\r]|${dollar}|"(?:[^"\\\\$\\r]|${dollar}|\\\\[^\\r])*"|'[^'\\r]*')*`;
const anyLine = new RegExp(`^[ \\t]*(${key})[ \\t]*(?:((?:\\[[\\w.-]*\\][ \\t]*)?=)${anyValue})?(?:;[^\\r]*)?$`);
const plainValue = new RegExp(
	`^[ \\t]*${key}[ \\t]*=[ \\t]*(${phpLiteral.source})[ \\t]*(?:;[^\\r\\n]*)?(?:\\r?\\n)?$`,
	'd',
);

/** Reads an ini file's structure as PHP's `parse_ini_file(..., true, INI_SCANNER_TYPED)` does. Never throws. */
export function scanPhp(text: string): PhpScan {
	const sections = new Map<string, PhpSection & {readonly settings: Setting[]}>();
	const unfamiliar: number[] = [];
	let section: Setting[] = [];
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	let next = mark;
	for (const [index, source] of text
		.slice(mark)
		.split(/(?<=\n)/)
		.entries()) {
		const line = index + 1;
		const lineStart = next;
		next += source.length;
		const content = source.replace(/\r?\n$/, '');
		if (/^[ \t]*(?:;[^\r]*)?$/.test(content)) continue;

		const sectionName = heading.exec(content)?.[1];
		if (sectionName !== undefined) {
			section = [];
			sections.set(sectionName, {
				lines: [...(sections.get(sectionName)?.lines ?? []), line],
				start: next,
				settings: section,
			});
			continue;
		}

		const [, name, equals] = anyLine.exec(content) ?? [];
		if (name === undefined || reserved.test(name)) {
			unfamiliar.push(line);
		} else if (equals !== undefined) {
			const [start, end] = plainValue.exec(source)?.indices?.[1] ?? [];
			const value = start === undefined ? undefined : readPhpLiteral(source.slice(start, end));
			section.push({name, value, line, lineStart, start: lineStart + (start ?? 0), end: lineStart + (end ?? 0), next});
		}
	}

	return {sections, unfamiliar};
}
