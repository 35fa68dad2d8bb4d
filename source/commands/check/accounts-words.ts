import {type Account, dashed} from '../../google/ads/account.js';

/** More than this many would bury the rest. */
const most = 5;

/** `2 accounts: Example Agency 123-456-7890 (manager), Corner Café 901-234-5678`. Names are not sanitised. */
export function accountsWords(accounts: readonly Account[]): string {
	const words = accounts.slice(0, most).map(accountWords);
	const more = accounts.length - words.length;
	const count = `${accounts.length} ${accounts.length === 1 ? 'account' : 'accounts'}`;
	return `${count}: ${words.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

function accountWords({id, name, manager, status, testAccount}: Account): string {
	const traits = [
		...(manager ? ['manager'] : []),
		...(testAccount ? ['test account'] : []),
		...(status === undefined || status === 'ENABLED' ? [] : [status.toLowerCase()]),
	];
	return [...(name ? [name] : []), dashed(id), ...(traits.length > 0 ? [`(${traits.join(', ')})`] : [])].join(' ');
}
