import type {PhrasesWords} from '../english/phrases.js';

export const phrases: PhrasesWords = {
	labelled: (label, text) => `${label} : ${text}`,
	thePage: url => `La page : ${url}`,
};
