import {spoken} from '../spoken.js';

const english = {
	ready: 'your refresh token is ready',
	more: 'anything else?',
	flags: 'doing what the flags asked for',
	leave: {finish: 'leave without the token?', back: 'go back without the token?'},
	/** Where it was only copied. */
	pasted: 'have you pasted it?',
	/** What leaving means, by what keeps the token. */
	leaving: {
		nowhere: "It's saved nowhere yet. Google won't show it again; you'd have to sign in once more.",
		perhaps: (program: string) =>
			`${program} may have got it before it was stopped, but it's saved nowhere else. Google won't show it again; you'd have to sign in once more.`,
		clipboard:
			"It leaves the clipboard in a minute, and it's saved nowhere else. Google won't show it again; you'd have to sign in once more.",
	},
	token: 'Token',
	untested: "It hasn't passed the checks yet.",
	checkFailed: (title: string) => `The check failed: ${title}.`,
	tooSmall: 'This window is too small for it.',
	nextKeyHides: 'The next key hides it.',
	/** What was done with it. */
	copied: 'Copied to the clipboard, for a minute.',
	piped: (program: string) => `Piped to ${program}.`,
	created: (path: string) => `Created ${path}.`,
	saved: (path: string) => `Saved to ${path}.`,
	backup: (path: string) => `As it was before: ${path}.`,
	actions: {
		copy: {label: 'copy', sentence: 'Copy the token to the clipboard'},
		config: {label: 'write a config', sentence: "Write a client library's config"},
		env: {label: '.env', sentence: 'Write a .env file'},
		adc: {label: 'default credentials', sentence: 'Write the application default credentials'},
		pipe: {label: 'pipe to a command', sentence: 'Pipe it to a command'},
		account: {label: 'choose the account', sentence: 'Choose the account'},
		check: {label: 'check it', sentence: 'Check the token'},
		reveal: {label: 'reveal', sentence: 'Show the token here, where it stays in view'},
		revoke: {label: 'revoke', sentence: 'Revoke the token'},
		done: {label: 'done', sentence: 'Done'},
		back: {label: 'back', sentence: 'Back to the consent'},
		yes: {
			finish: {label: 'yes, leave', sentence: 'Yes, leave'},
			back: {label: 'yes, back to the consent', sentence: 'Yes, back to the consent'},
		},
		noStay: {label: 'no, stay', sentence: 'No, stay'},
		copyLines: {label: 'copy the lines to paste', sentence: 'Copy the lines to paste into the file'},
		elsewhere: {label: 'another file', sentence: 'Write to another file'},
		inPlace: {label: 'overwrite it in place', sentence: 'Overwrite the file in place'},
	},
	plain: {
		revealed: 'the refresh token',
		staysInView: 'It stays in this window; clear it when you have it.',
	},
};

export type DeliverWords = typeof english;

/** What is said of the token once it's here, and of what is done with it. */
export const deliverWords = spoken('deliver', english);
