import {spoken} from '../spoken.js';

const english = {
	titles: {
		asking: 'take this token back?',
		revoking: 'telling Google...',
		revoked: 'the token is revoked',
	},
	warning: (project: string) =>
		`Google takes back all that this Google Account has granted to the project ${project}: every token of every client in it, on every machine. Programs that use one stop working within the hour.`,
	stillHeld: 'These files still hold it:',
	actions: {
		yes: {label: 'yes, revoke it', sentence: 'Yes, revoke it'},
		no: {label: 'no, back', sentence: 'No, back'},
		signInAnew: {label: 'sign in anew', sentence: 'Sign in anew'},
	},
	plain: {waiting: 'Telling Google'},
};

export type RevokingWords = typeof english;

/** What is said where the token is taken back. */
export const revokingWords = spoken('revoking', english);
