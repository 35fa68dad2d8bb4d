/** One visual language: every mark says in shape what its colour says, so that nothing depends on colour alone. */
export const theme = {
	answered: {mark: '✔', color: 'green'},
	current: {mark: '●', color: 'cyan'},
	failed: {mark: '✘', color: 'red'},
	good: {mark: '✔', color: 'green'},
	bad: {mark: '✘', color: 'red'},
	plain: {mark: '·', color: undefined},
	warning: {mark: '!', color: 'yellow'},
	/** What a key does, links and the focused choice. */
	accent: 'cyan',
	added: 'green',
	removed: 'red',
	/** No wider than what reads well, in columns. */
	maxWidth: 100,
	/** Below this many columns, names of steps and what else is beside the needed words go. */
	wideColumns: 36,
	/** Below this many rows, blank lines and extras go. */
	roomyRows: 20,
	/** Below this many, only what a person must know stays. */
	smallRows: 8,
} as const;
