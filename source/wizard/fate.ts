/**
 * What became of a journey's tokens: of the last one, unless `last-dropped` or `last-copied` says that an earlier one is
 * safe. What was under way when the journey ended may have been done, or not.
 */
export type Fate =
	| 'none'
	| 'perhaps-made'
	/** Google granted something, but gave no token that's of use. */
	| 'granted'
	| 'perhaps-saved'
	| 'delivered'
	/** To the clipboard and nowhere else. */
	| 'copied'
	| 'last-copied'
	| 'perhaps-handed-on'
	| 'dropped'
	| 'last-dropped'
	| 'revoked'
	| 'perhaps-revoked';
