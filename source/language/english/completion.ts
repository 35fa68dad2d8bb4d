import {spoken} from '../spoken.js';

const english = {
	noShell: 'adsauth completion needs the name of your shell: bash, zsh or fish.',
	unknownShell: (name: string) => `There's no completion for ${name}.`,
	knownShells: 'There is for bash, zsh and fish.',
	/** What the words are that a shell lists. */
	command: 'command',
	completionFor: (shell: string) => `completion for ${shell}`,
	servedUntil: (date: string) => `Google serves it until ${date}`,
	scopes: {
		openid: 'who the person is',
		email: 'their email address',
		profile: 'their name and picture',
	},
};

export type CompletionWords = typeof english;

/** What a shell says of what it offers, and what is said where there's no completion. */
export const completionWords = spoken('completion', english);
