/**
 * One visual language. Colours are the 16 that a person has chosen to go with their window, light or dark, as no fixed
 * colour has a contrast of 4.5 on both `#fff` and `#1e1e1e`. Even so many themes have a yellow or a cyan that can hardly be
 * read on white: so only marks are coloured, and words are plain, bold (what to press, where one is), dim (what matters
 * less) or underlined (links). Every mark says in shape what its colour says, so that nothing depends on colour alone.
 */
export const theme = {
	answered: {mark: '✔', color: 'green'},
	current: {mark: '●', color: 'cyan'},
	failed: {mark: '✘', color: 'red'},
	good: {mark: '✔', color: 'green'},
	bad: {mark: '✘', color: 'red'},
	plain: {mark: '·', color: undefined},
	warning: {mark: '!', color: 'yellow'},
	/** What moves: the spinner, the cursor, the pointer of a list. */
	accent: 'cyan',
	/** The signs of a diff. */
	added: 'green',
	removed: 'red',
	/** No wider than what reads well, in columns. */
	maxWidth: 100,
	/** Below this many columns, names of steps and what else is beside the needed words go. */
	wideColumns: 36,
	/** Below this many columns, a long title is cut. */
	titleColumns: 80,
	/** Below this many rows, blank lines and extras go. */
	roomyRows: 20,
	/** Below this many, only what a person must know stays. */
	smallRows: 8,
} as const;
