import type {Account} from '../../google/ads/account.js';
import {dashed} from '../../language/dashed.js';
import {findingsWords} from '../../language/english/findings.js';
import {accountTraits} from '../../wizard/words/account-traits.js';

/** More than this many would bury the rest. */
const most = 5;

/** `2 accounts: Example Agency 123-456-7890 (manager), Corner Café 901-234-5678`. Names are not sanitised. */
export function accountsWords(accounts: readonly Account[]): string {
	return findingsWords().accounts(accounts.length, accounts.slice(0, most).map(accountWords));
}

function accountWords(account: Account): string {
	const {id, name} = account;
	const traits = accountTraits(account);
	return [...(name ? [name] : []), dashed(id), ...(traits.length > 0 ? [`(${traits.join(', ')})`] : [])].join(' ');
}
