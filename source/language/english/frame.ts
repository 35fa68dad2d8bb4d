import {spoken} from '../spoken.js';

const english = {
	sandbox: {full: 'SANDBOX: a stand-in, nothing here is Google', short: 'SANDBOX, not Google'},
	/** Which rows of a long list are to be seen. */
	rows: (first: number, last: number, of: number) => `${first}-${last} of ${of}, ↑↓ for the rest`,
	/** How far a step is, for who can't see its mark. */
	states: {answered: 'done', current: 'now', failed: 'failed'},
};

export type FrameWords = typeof english;

/** What stands around every step. */
export const frameWords = spoken('frame', english);
