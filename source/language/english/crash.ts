import {spoken} from '../spoken.js';

const english = {
	/** `name` is the error's: a message may hold a secret. */
	endedUnexpectedly: (name: string) => `adsauth ended unexpectedly (${name}).`,
};

export type CrashWords = typeof english;

/** What is said where adsauth itself is at fault. */
export const crashWords = spoken('crash', english);
