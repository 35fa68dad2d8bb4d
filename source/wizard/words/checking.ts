import type {Proven} from '../../google/check-token.js';
import type {CheckId} from '../../google/checks.js';
import {plain} from '../../system/plain-text.js';
import {accountWords} from '../explain/notes.js';

/** What each check finds out, once it has passed. */
export const checkWords = {
	refresh: 'Google trades it for an access token',
	'token-info': "It's this client's, and granted for Google Ads",
	accounts: 'Google Ads lists the accounts it reaches',
	names: 'The accounts can be called',
} as const satisfies Record<CheckId, string>;

/** A name and what belongs to it; without a name it goes on where the one before ended. */
type Fact = {readonly name: string; readonly text: string};

/** Whose accounts these are: a person with several Google Accounts sees here whether it was the right one. */
export function reachedFacts({accounts, email}: Proven): readonly Fact[] {
	const shown = accounts.slice(0, accounts.length > 4 ? 3 : 4);
	const more = accounts.length - shown.length;
	return [
		...(email === undefined ? [] : [{name: 'Signed in as', text: plain(email)}]),
		...shown.map((account, index) => ({
			name: index === 0 ? 'It reaches' : '',
			text: `${accountWords(account)}${account.manager ? ' (manager)' : ''}`,
		})),
		...(more > 0 ? [{name: '', text: `and ${more} more`}] : []),
	];
}

/** Said where the version that was asked for is gone. */
export function sunsetWords({sunsetVersion, apiVersion}: Proven): string | undefined {
	return sunsetVersion === undefined
		? undefined
		: `Google no longer serves ${sunsetVersion} of the Google Ads API; ${apiVersion} answered. Programs that call ${sunsetVersion} need a newer library.`;
}
