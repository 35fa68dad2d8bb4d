import {spoken} from '../spoken.js';

const english = {
	sandbox: {full: 'SANDBOX: a stand-in, nothing here is Google', short: 'SANDBOX, not Google'},
	/** How far a step is, for who can't see its mark. */
	states: {answered: 'done', current: 'now', failed: 'failed'},
};

export type FrameWords = typeof english;

/** What stands around every step. */
export const frameWords = spoken('frame', english);
