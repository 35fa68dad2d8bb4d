import {type Account, dashed} from '../../google/ads/account.js';
import {accountsWords as accountsCatalogue} from '../../language/english/accounts.js';
import {findingsWords} from '../../language/english/findings.js';

/** More than this many would bury the rest. */
const most = 5;

/** `2 accounts: Example Agency 123-456-7890 (manager), Corner Café 901-234-5678`. Names are not sanitised. */
export function accountsWords(accounts: readonly Account[]): string {
	return findingsWords().accounts(accounts.length, accounts.slice(0, most).map(accountWords));
}

function accountWords({id, name, manager, status, testAccount}: Account): string {
	const words = accountsCatalogue().traits;
	const traits = [
		...(manager ? [words.manager] : []),
		...(testAccount ? [words.test] : []),
		...(status === undefined || status === 'ENABLED' ? [] : [words.status(status)]),
	];
	return [...(name ? [name] : []), dashed(id), ...(traits.length > 0 ? [`(${traits.join(', ')})`] : [])].join(' ');
}
