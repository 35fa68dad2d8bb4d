import {spoken} from '../spoken.js';

const english = {
	looking: 'looking for client_secret*.json...',
	which: 'which OAuth client?',
	pasteHint: 'You can also paste or drop the file, or paste the JSON itself, right here.',
	choices: {
		configured: (file: string) => `The client in ${file}`,
		path: 'Type or paste the path of a client_secret.json',
		typed: 'Type the client ID and secret',
		none: "I don't have one yet: show me how",
		practise: 'Practise in the sandbox, without a Google account',
	},
	inFolder: (folder: string) => `in ${folder}`,
	/** What the key says that leads to the console's pages. */
	startFromZero: 'start from zero',
	typed: {
		whichType: 'what type is it?',
		clientId: 'its client ID',
		clientSecret: 'its client secret (not shown as you type)',
		types: {desktop: 'recommended: nothing to register', web: 'needs a registered redirect URI'},
		idField: 'Client ID:',
		secretField: 'Client secret:',
		givenId: (clientId: string) => `Client ID: ${clientId}`,
	},
	pages: {
		next: {label: 'next', sentence: 'Next page'},
		title: (page: number, of: number, title: string) => `${page} of ${of}: ${title}`,
		watching: "Watching for client_secret*.json in Downloads and here; I'll go on when it lands.",
	},
	plain: {
		looking: 'Looking for client files',
		pathTitle: 'the path of a client_secret.json',
		pathPrompt: 'type the path, or paste the JSON itself; an empty line goes back',
		prompt: 'type or paste a path, or paste the JSON itself',
		idPrompt: 'type or paste the client ID; an empty line goes back',
		secretPrompt: 'type or paste the client secret; an empty line goes back',
		pageTitle: (step: string, page: number, of: number, title: string) => `${step}, ${page} of ${of}: ${title}`,
		watching: 'Watching for client_secret*.json in Downloads and here',
	},
};

export type ChooseClientWords = typeof english;

/** What is said until there is an OAuth client: found, named, typed, or made from nothing. */
export const chooseClientWords = spoken('chooseClient', english);
