import {dashed} from '../../language/dashed.js';
import {accountsWords} from '../../language/english/accounts.js';
import {endsWords} from '../../language/english/ends.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import {type AccountRow, accountRows, findRows} from '../../wizard/account-rows.js';
import {accountWords} from '../../wizard/explain/notes.js';
import type {AccountsState} from '../../wizard/state.js';
import {accountPlace, accountTraits} from '../../wizard/words/account-traits.js';
import {back, choice} from '../choices.js';
import type {Choice, View} from '../view.js';

/** More than so many would take too long to hear. */
const most = 20;

/** Which account to call: those that have in their name or number what was typed last. */
export function accountsView({tree, walk, proposal}: AccountsState, typed: string): View {
	if (proposal) return proposalView(proposal);
	const words = accountsWords();
	const step = stepNamesWords().account;
	const {labelled} = phrasesWords();
	const skip = choice(words.actions.skip.sentence, {type: 'skip'});
	if (walk === 'running') {
		const title = labelled(step, words.plain.whichLoading);
		return {title, lines: [], choices: [skip, back()], isBusy: true, waiting: {label: words.plain.waiting}};
	}
	const found = findRows(accountRows(tree), typed);
	return {
		title: labelled(step, words.which),
		lines: [
			words.plain.found({
				found: found.length,
				total: tree.length,
				typed: plain(typed, 60),
				shown: Math.min(found.length, most),
			}),
			words.loginCustomer,
		],
		choices: [
			...(walk === 'failed' ? [choice(endsWords().actions.tryAgain.sentence, {type: 'confirm'})] : []),
			...found.slice(0, most).map(accountChoice),
			...(typed === '' ? [] : [{label: words.plain.all, reaction: {type: 'search', typed: ''}} satisfies Choice]),
			skip,
			back(),
		],
		text: {prompt: words.plain.prompt, react: text => ({type: 'search', typed: text.trim()})},
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
	const {title, why, yes, no} = accountsWords().proposal;
	const step = stepNamesWords().account;
	return {
		title: login ? phrasesWords().labelled(step, title(accountWords(login))) : step,
		lines: [why(accountWords(account))],
		choices: [choice(yes.sentence, {type: 'confirm'}), choice(no.sentence, {type: 'back'})],
	};
}
