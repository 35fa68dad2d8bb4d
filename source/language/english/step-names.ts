import {spoken} from '../spoken.js';

const english = {
	client: 'Client',
	consent: 'Consent',
	signIn: 'Sign-in',
	checking: 'Checking',
	account: 'Account',
	deliver: 'Deliver',
	revoke: 'Revoke',
	done: 'Done',
	stopped: 'Stopped',
};

export type StepNamesWords = typeof english;

/** The steps, in nine characters at the most: the column that they have. */
export const stepNamesWords = spoken('stepNames', english);
