import type {TreeAccount} from '../../google/ads/account.js';
import {plain} from '../../system/plain-text.js';
import type {AccountRow} from '../account-rows.js';

/** What is odd about an account, in words. */
export function accountTraits({manager, testAccount, hidden, status, skipped}: TreeAccount): readonly string[] {
	return [
		...(manager ? ['manager'] : []),
		...(testAccount ? ['test account'] : []),
		...(hidden ? ['hidden'] : []),
		...(status !== undefined && status !== 'ENABLED' ? [plain(status.toLowerCase().replaceAll('_', ' '), 30)] : []),
		...(skipped === undefined ? [] : [`not opened: ${plain(skipped, 40)}`]),
	];
}

/** The managers above it, where the tree can't be seen. */
export function accountPlace({above}: AccountRow): readonly string[] {
	return above.length === 0 ? [] : [`in ${above.map(manager => plain(manager, 30)).join(' > ')}`];
}
