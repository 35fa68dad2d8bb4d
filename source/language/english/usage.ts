import {spoken} from '../spoken.js';

const english = {
	notALanguage: (given: string, known: string) =>
		`--lang ${given} isn't a language adsauth speaks: use one of ${known}.`,
};

export type UsageWords = typeof english;

/** What is said of a command line that can't be used. */
export const usageWords = spoken('usage', english);
