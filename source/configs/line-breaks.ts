const lineBreak = /\r\n|\n|\r/g;

/** The number, from 1, of the line that an offset is in. */
export function lineNumberAt(text: string, offset: number): number {
	return 1 + (text.slice(0, offset).match(lineBreak)?.length ?? 0);
}

/** How the first line of the text ends; `\n` where it has one line only. */
export function lineEndingOf(text: string): string {
	return text.match(lineBreak)?.[0] ?? '\n';
}

/** How the last line before an offset ends, or else the first line behind it. */
export function lineEndingBefore(text: string, offset: number): string {
	return text.slice(0, offset).match(lineBreak)?.at(-1) ?? lineEndingOf(text);
}
