import {spoken} from '../spoken.js';

const english = {
	/** `name` is the error's: a message may hold a secret. */
	endedUnexpectedly: (name: string) => `adsauth ended unexpectedly (${name}).`,
	/** `code` is the system's. */
	notPrinted: (code: string) =>
		`Standard output couldn't be written: ${code === 'ENOSPC' ? 'the disk is full' : `the system reported ${code}`}.`,
};

export type CrashWords = typeof english;

/** What is said where adsauth can't go on: it is itself at fault, or nothing can be printed. */
export const crashWords = spoken('crash', english);
