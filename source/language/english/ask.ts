import {spoken} from '../spoken.js';

const english = {
	yesOrNo: (question: string) => `${question} [y/N]`,
	/** Answers that mean yes, in lower case. */
	yes: ['y', 'yes'] as readonly string[],
};

export type AskWords = typeof english;

/** How a question is asked that has yes or no for an answer. */
export const askWords = spoken('ask', english);
