import {spoken} from '../spoken.js';

const english = {
	yesOrNo: (question: string) => `${question} [y/N]`,
	/** Answers that mean yes, in lower case. */
	yes: ['y', 'yes'] as readonly string[],
	waiting: 'Waiting for Google to answer…',
};

export type AskWords = typeof english;

/** How a person is asked, with yes or no for an answer, and what is said while Google is. */
export const askWords = spoken('ask', english);
