import {spoken} from '../spoken.js';

/** The fix of whatever a fresh attempt may cure. */
export const signInAgain = 'Sign in again: each attempt starts from scratch.';

const english = {
	signInAgain,
	thenTryAgain: 'Then try again.',
	otherWrite: 'Or start adsauth again and name another file: --write FORMAT=PATH.',
};

export type FixesWords = typeof english;

/** Fixes that several failures share. */
export const fixesWords = spoken('fixes', english);
