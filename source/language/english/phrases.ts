import {spoken} from '../spoken.js';

const english = {
	/** A name and what belongs to it, or a step and what goes on in it. */
	labelled: (label: string, text: string) => `${label}: ${text}`,
	thePage: (url: string) => `The page: ${url}`,
};

export type PhrasesWords = typeof english;

/** How sentences are put together. */
export const phrasesWords = spoken('phrases', english);
