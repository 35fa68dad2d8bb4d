import type {CheckId} from '../../google/checks.js';
import {spoken} from '../spoken.js';

const english = {
	running: 'does the token work?',
	passed: 'the token works',
	checks: {
		refresh: 'Google trades it for an access token',
		'token-info': "It's this client's, and granted for Google Ads",
		accounts: 'Google Ads lists the accounts it reaches',
		names: 'The accounts can be called',
	} satisfies Record<CheckId, string>,
	/** In place of the last one, where some refuse. */
	someNames: 'Some of the accounts can be called',
	/** How far a check is, for who can't see its mark. */
	progress: {passed: 'passed', running: 'going on', failed: 'failed', toCome: 'to come'},
	/** Of a token that has come a moment ago: it can't have grown old. */
	refused: {
		cause: "It has just been made, and Google refuses it: access was taken back meanwhile, or an admin's rule ends it.",
		fix: ['Check again in a minute.', 'If it stays so, sign in again: Google makes another token then.'],
	},
	actions: {
		skip: {label: 'skip', sentence: 'Skip the checks'},
		otherAccount: {label: 'another Google account', sentence: 'Sign in with another Google account'},
		again: {label: 'check again', sentence: 'Check again'},
		goOnWithout: {label: 'go on without it', sentence: 'Go on without it'},
	},
	signedInAs: 'Signed in as',
	reaches: 'It reaches',
	more: (accounts: number) => `and ${accounts} more`,
	sunset: (gone: string, answered: string) =>
		`Google no longer serves ${gone} of the Google Ads API; ${answered} answered. Programs that call ${gone} need a newer library.`,
	notServed: (asked: string, answered: string) =>
		`Google doesn't serve ${asked} of the Google Ads API; ${answered} answered.`,
	ungranted: (scopes: readonly string[]) =>
		`Asked for, but not granted: ${scopes.join(', ')}. Google Ads doesn't need it.`,
	/** When Google ends the token, and what to do about it. */
	lifetime: {
		end: (date: string) => `Google ends this token on ${date}.`,
		advice: (link: string) => `Apps in Testing get 7 days: publish yours, then make a new token. ${link}`,
	},
	plain: {
		passedCheck: (check: string) => `Passed: ${check}.`,
		waiting: 'Checking the token',
	},
};

export type CheckingWords = typeof english;

/** What is said while the token is tried, and of what came of it. */
export const checkingWords = spoken('checking', english);
