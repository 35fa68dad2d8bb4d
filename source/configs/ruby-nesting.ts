const openers = [
	/[([{]/g,
	/(?<![\w.:@$])(?:do|begin|case|def|class|module)\b(?![:?!])/g,
	// After anything else these are modifiers, which take no `end`.
	/(?:^|[=(,;])\s*(?:if|unless)\b(?!:)/g,
	/^\s*(?:while|until|for)\b(?!.*\bdo\b)/g,
];

const closers = [/[)\]}]/g, /(?<![\w.:@$])end\b(?![:?!])/g];

/** How many levels deeper (or, negative, shallower) Ruby's nesting is after this code than before it. */
export function rubyNesting(code: string): number {
	return count(code, openers) - count(code, closers);
}

function count(code: string, patterns: readonly RegExp[]): number {
	return patterns.reduce((sum, pattern) => sum + (code.match(pattern)?.length ?? 0), 0);
}
