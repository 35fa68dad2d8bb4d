import {spoken} from '../spoken.js';

const english = {
	done: {
		unsaved: 'the token was not saved',
		perhaps: 'the token was not saved, unless the command that was stopped did so',
		failedPractice: 'the check failed; this token is for the sandbox only',
		practised: 'well practised; this token works in the sandbox only',
		works: 'you can use the Google Ads API now',
		saved: 'the token is saved',
		copied: 'the token was copied',
	},
	/** What became of the token when a person or a signal ended the journey. */
	stopped: {
		none: 'nothing was made or changed',
		'perhaps-made': 'nothing was saved; Google may have made a token that nobody has',
		granted: 'nothing was saved; Google granted access, but no token is kept',
		'perhaps-saved': 'the token may or may not be saved; look before you sign in again',
		delivered: 'what was saved stays saved',
		copied: 'the token was only copied; it leaves the clipboard in a minute',
		'last-copied': 'the last token was only copied, for a minute; what was saved before stays saved',
		'perhaps-handed-on': 'the command was stopped; it may have got the token',
		revoked: 'the token was revoked',
		'perhaps-revoked': 'Google may have revoked the token already',
		dropped: 'the token was not saved; sign in again to make a new one',
		'last-dropped': 'the last token was not saved; what was saved before stays saved',
	},
	firstCall: (file: string) => `A first call with it, ${file}:`,
	run: 'Run it with:',
	actions: {
		tryAgain: {label: 'try again', sentence: 'Try again'},
		chooseClient: {label: 'choose a client', sentence: 'Choose a client'},
		toToken: {label: 'back to the token', sentence: 'Back to the token'},
	},
	/** Where another sign-in has failed. */
	kept: 'The token you have got before is still here.',
	/** Titles where all is said in lines. */
	failed: {
		client: (title: string) => `Client failed: ${title}`,
		signIn: (title: string) => `Sign-in failed: ${title}`,
		checking: (title: string) => `Checking failed: ${title}`,
	},
};

export type EndsWords = typeof english;

/** What is said where the journey ends, well or not. */
export const endsWords = spoken('ends', english);
