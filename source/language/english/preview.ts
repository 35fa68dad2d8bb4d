import {spoken} from '../spoken.js';

const english = {
	looking: 'looking for config files...',
	which: 'which config file?',
	firstSeen: "You'll see the change before anything is written.",
	/** What is in a file that there is for a library already. */
	target: {
		absent: 'new',
		noToken: 'no token in it',
		placeholder: 'a placeholder in it',
		thisClient: (token: string) => `${token}, of this client`,
		otherClient: (token: string) => `${token}, of another client`,
		unreadable: "can't be read",
		aToken: 'a token',
		tokenEnd: (end: string) => `token …${end}`,
	},
	create: (file: string) => `create ${file}?`,
	change: (file: string) => `change ${file}?`,
	planning: 'looking at the file...',
	writing: 'writing...',
	link: (path: string) => `${path} is a link to it.`,
	onlyYou: 'Only you will be able to read it (mode 600).',
	keepsMode: (mode: string) => `It keeps its mode, ${mode}.`,
	getsMode: (mode: string) => `It gets mode ${mode}.`,
	replacesToken: (token: string) => `Replaces the refresh token ${token}`,
	replacesClient: (client: string) => `Replaces the client ${client}`,
	/** `id` is that of an account, with dashes. */
	keepsLogin: (id: string) => `It keeps its login customer ID, ${id}.`,
	loginOutOfReach: (id: string) =>
		`This token doesn't reach ${id}, the login customer ID in the file: choose the account first, or take that line out.`,
	backup: (file: string) => `A backup stays beside it: ${file}`,
	actions: {
		write: {label: 'write', sentence: 'Write it'},
		ignore: {label: 'add to .gitignore', sentence: 'Add the file to .gitignore'},
		mode: {label: 'make it mode 600', sentence: 'Make it readable by you alone, mode 600'},
		path: {label: 'another path', sentence: 'Write to another path'},
	},
	plain: {
		pathTitle: 'another path',
		untilNow: (path: string) => `Until now: ${path}`,
		pathPrompt: 'type the path; an empty line changes nothing',
		mind: (warning: string) => `Mind: ${warning}`,
		legend: 'The change, line by line: + is added, - is removed.',
	},
};

export type PreviewWords = typeof english;

/** What is said of a config before it's written. */
export const previewWords = spoken('preview', english);
