/** One line of Ruby that is code: not in a `=begin` comment and not after `__END__`. */
export type RubyCodeLine = {
	/** From 0. */
	readonly index: number;
	/** As in the file, without its line ending. */
	readonly source: string;
	/** Each string is `@` and the comment is gone, so that what is left can be searched. A quote in it never closed. */
	readonly code: string;
};

const stringsAndComment = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|#.*/gs;

/** The code among the lines of a Ruby file. `closed` is false where a `=begin` has no `=end`. */
export function rubyCodeLines(lines: readonly string[]): {
	readonly codeLines: readonly RubyCodeLine[];
	readonly closed: boolean;
} {
	const codeLines: RubyCodeLine[] = [];
	let inComment = false;
	for (const [index, line] of lines.entries()) {
		const source = line.replace(/^\uFEFF/, '').replace(/\r?\n$/, '');
		if (inComment) {
			inComment = !/^=end(?:\s|$)/.test(source);
		} else if (/^=begin(?:\s|$)/.test(source)) {
			inComment = true;
		} else if (source === '__END__') {
			break;
		} else {
			const code = source.replace(stringsAndComment, match => (match.startsWith('#') ? '' : '@'));
			codeLines.push({index, source, code});
		}
	}

	return {codeLines, closed: !inComment};
}
