import {spoken} from '../spoken.js';

const english = {
	path: 'Path:',
	pasted: (text: string) => `Pasted: ${text}`,
	/** For who can't see it. */
	pastedLength: (characters: number) => `Pasted: ${characters} characters`,
	/** For who would hear dots otherwise. */
	hidden: (characters: number) => `${characters} characters, hidden`,
};

export type FieldsWords = typeof english;

/** What is said where something is typed or pasted. */
export const fieldsWords = spoken('fields', english);
