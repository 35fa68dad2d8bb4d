import type {Account} from '../../google/ads/account.js';
import {isOlderVersion} from '../../google/ads/versions.js';
import type {Proven} from '../../google/check-token.js';
import type {CheckId} from '../../google/checks.js';
import type {Grant} from '../../google/grant.js';
import {missingScopes} from '../../google/scopes.js';
import {checkingWords} from '../../language/english/checking.js';
import {plain} from '../../system/plain-text.js';
import {accountWords} from '../explain/notes.js';
import type {CheckingState, ConsentState} from '../state.js';
import {accountTraits} from './account-traits.js';

/** A name and what belongs to it; without a name it goes on where the one before ended. */
type Fact = {readonly name: string; readonly text: string};

/** Whose accounts these are: a person with several Google Accounts sees here whether it was the right one. */
export function reachedFacts({accounts, email}: Proven): readonly Fact[] {
	const shown = accounts.slice(0, accounts.length > 4 ? 3 : 4);
	const more = accounts.length - shown.length;
	const words = checkingWords();
	return [
		...(email === undefined ? [] : [{name: words.signedInAs, text: plain(email)}]),
		...shown.map((account, index) => ({
			name: index === 0 ? words.reaches : '',
			text: withTraits(account),
		})),
		...(more > 0 ? [{name: '', text: words.more(more)}] : []),
	];
}

function withTraits(account: Account): string {
	const traits = accountTraits(account);
	return traits.length === 0 ? accountWords(account) : `${accountWords(account)} (${traits.join(', ')})`;
}

/** What a check says, as far as it's true: one account may be callable, and another not. */
export function checkWords(check: CheckId, phase: CheckingState['phase']): string {
	const {checks, someNames} = checkingWords();
	const isPartly = check === 'names' && phase.type === 'passed' && phase.proven.accounts.some(({skipped}) => skipped);
	return isPartly ? someNames : checks[check];
}

/** Said where the version that was asked for is gone, or was never there. */
export function sunsetWords({sunsetVersion, apiVersion}: Proven): string | undefined {
	if (sunsetVersion === undefined) return undefined;
	const {sunset, notServed} = checkingWords();
	return (isOlderVersion(sunsetVersion, apiVersion) ? sunset : notServed)(sunsetVersion, apiVersion);
}

/** Said where a box was left unticked: the token is good for Google Ads, but not for all that was asked. */
export function ungrantedWords({scopes}: Pick<ConsentState, 'scopes'>, grant: Grant): string | undefined {
	const missing = missingScopes(scopes, grant.scopes);
	return missing.length === 0 ? undefined : checkingWords().ungranted(missing.map(scope => plain(scope)));
}
