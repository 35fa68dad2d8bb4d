import {structuredPatch} from 'diff';
import {plain} from '../system/plain-text.js';
import {maskLine} from './mask-line.js';

/** One line of the preview, fit for a terminal and with its indentation. A `gap` stands for lines that are not shown. */
export type DiffLine = {
	readonly type: 'same' | 'added' | 'removed' | 'gap';
	readonly text: string;
	/** From 1: in the old file for `removed`, else in the new one; of a `gap`, its first line. */
	readonly lineNumber: number;
};

const contextLines = 3;
const types = new Map<string | undefined, DiffLine['type']>([
	[' ', 'same'],
	['+', 'added'],
	['-', 'removed'],
]);

/** What changes from one text to the other, with three lines around each change and every secret masked. */
export function maskedDiff(before: string, after: string, secrets: readonly string[]): readonly DiffLine[] {
	const {hunks} = structuredPatch('', '', before, after, undefined, undefined, {context: contextLines});
	const shown: DiffLine[] = [];
	let newLine = 1;
	for (const hunk of hunks) {
		if (shown.length > 0) shown.push({type: 'gap', text: '', lineNumber: newLine});
		let oldLine = hunk.oldStart;
		newLine = hunk.newStart;
		for (const line of hunk.lines) {
			const type = types.get(line[0]);
			if (type === undefined) continue; // "\ No newline at end of file"
			const text = shownLine(maskLine(line.slice(1), secrets));
			shown.push({type, text, lineNumber: type === 'removed' ? oldLine : newLine});
			if (type !== 'added') oldLine += 1;
			if (type !== 'removed') newLine += 1;
		}
	}

	return shown;
}

function shownLine(line: string): string {
	const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
	return indentation.replaceAll('\t', '  ') + plain(line);
}
