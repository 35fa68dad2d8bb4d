import {lineEndingOf} from './line-breaks.js';
import type {Replacement} from './splice.js';

/**
 * Adds whole lines below the line that ends at or after `offset`, with that line's ending; below a last line without
 * ending, the text still has none. What stands at `offset` may itself end with its line.
 */
export function linesAfter(text: string, offset: number, lines: readonly string[]): Replacement {
	const newline = text.indexOf('\n', Math.max(offset - 1, 0));
	if (newline === -1) {
		const lineEnding = lineEndingOf(text);
		const added = lines.map(line => (text === '' ? line + lineEnding : lineEnding + line));
		return {start: text.length, end: text.length, text: added.join('')};
	}

	const lineEnding = text[newline - 1] === '\r' ? '\r\n' : '\n';
	return {start: newline + 1, end: newline + 1, text: lines.map(line => line + lineEnding).join('')};
}
