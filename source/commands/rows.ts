/** A name or an example, and what it does. */
export type Row = readonly [left: string, text: string];

const terminalWidth = 80;
const widestLeft = 33;

/** Rows in two columns that fit 80, as wide as `aligned` needs them; what is too wide gets lines of its own. */
export function rowLines(rows: readonly Row[], aligned = rows): readonly string[] {
	const widths = aligned.map(([left]) => left.length).filter(width => width <= widestLeft);
	const column = 2 + Math.max(...widths) + 2;
	return rows.flatMap(([left, text]) => {
		const [first = '', ...rest] = wrap(text, terminalWidth - column).map(line => ' '.repeat(column) + line);
		if (left.length > widestLeft) return [`  ${left}`, first, ...rest];
		return [`  ${left}`.padEnd(column) + first.trimStart(), ...rest];
	});
}

/** Lines of at most `width` characters, broken at blanks. A longer word stays whole. */
function wrap(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}
