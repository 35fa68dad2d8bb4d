import type {Account} from '../../google/ads/account.js';
import {accountsWords} from '../../language/english/accounts.js';
import {plain} from '../../system/plain-text.js';
import type {AccountRow} from '../account-rows.js';

/** What is odd about an account, in words. */
export function accountTraits({manager, testAccount, hidden, status, skipped}: Account): readonly string[] {
	const words = accountsWords().traits;
	return [
		...(manager ? [words.manager] : []),
		...(testAccount ? [words.test] : []),
		...(hidden ? [words.hidden] : []),
		...(status !== undefined && status !== 'ENABLED' ? [plain(words.status(status), 30)] : []),
		...(skipped === undefined ? [] : [words.notOpened(plain(skipped, 40))]),
	];
}

/** The managers above it, where the tree can't be seen. */
export function accountPlace({above}: AccountRow): readonly string[] {
	return above.length === 0 ? [] : [accountsWords().traits.below(above.map(manager => plain(manager, 30)).join(' > '))];
}
