import {dashed} from '../../google/ads/account.js';
import {plain} from '../../system/plain-text.js';
import {type AccountRow, accountRows, findRows} from '../../wizard/account-rows.js';
import {accountWords} from '../../wizard/explain/notes.js';
import type {AccountsState} from '../../wizard/state.js';
import {accountPlace, accountTraits} from '../../wizard/words/account-traits.js';
import {back, choice} from '../choices.js';
import type {Choice, View} from '../view.js';

/** More than so many would take too long to hear. */
const most = 20;

const skip = choice('Skip: name no login customer', {type: 'skip'});

/** Which account to call: those that have in their name or number what was typed last. */
export function accountsView({tree, isComplete, proposal}: AccountsState, typed: string): View {
	if (proposal) return proposalView(proposal);
	const title = 'Account: which account will you call?';
	if (!isComplete) {
		const waiting = {label: 'Loading the accounts'};
		return {title: `${title} Loading them...`, lines: [], choices: [skip, back], isBusy: true, waiting};
	}
	const found = findRows(accountRows(tree), typed);
	const about = `${found.length} of ${tree.length} ${tree.length === 1 ? 'account' : 'accounts'}`;
	const among = typed === '' ? '' : ` with "${plain(typed, 60)}" in the name or number`;
	return {
		title,
		lines: [
			`${about}${among}${found.length > most ? `; the first ${most}` : ''}:`,
			'A manager becomes the login customer; for an account below one, its manager does.',
		],
		choices: [
			...found.slice(0, most).map(accountChoice),
			...(typed === '' ? [] : [{label: 'All accounts', reaction: {type: 'search', typed: ''}} satisfies Choice]),
			skip,
			back,
		],
		text: {
			prompt: 'type part of a name or of a number to search',
			react: text => ({type: 'search', typed: text.trim()}),
		},
	};
}

function accountChoice(row: AccountRow): Choice {
	const {account} = row;
	const name = account.name ? `${plain(account.name, 60)} ` : '';
	const more = [...accountTraits(account), ...accountPlace(row)];
	return choice(`${name}${[dashed(account.id), ...more].join(', ')}`, {type: 'choose-account', account});
}

/** The account lies below a manager: calls need that one's ID as the login customer ID. */
function proposalView({account, login}: NonNullable<AccountsState['proposal']>): View {
	return {
		title: login ? `Account: use ${accountWords(login)} as the login customer?` : 'Account',
		lines: [
			`You reach ${accountWords(account)} through this manager, so calls to it need the manager's ID as login customer ID.`,
		],
		choices: [choice('Yes', {type: 'confirm'}), choice('No, back to the list', {type: 'back'})],
	};
}
