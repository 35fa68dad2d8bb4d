import {expect, it} from 'vitest';
import {accountsWords} from '../../../source/commands/check/accounts-words.js';

const agency = {id: '1234567890', name: 'Example Agency', manager: true, status: 'ENABLED'};

it.each([
	[[agency], '1 account: Example Agency 123-456-7890 (manager)'],
	[
		[agency, {id: '9012345678', name: 'Corner Café', manager: false}],
		'2 accounts: Example Agency 123-456-7890 (manager), Corner Café 901-234-5678',
	],
	[[{id: '9012345678'}], '1 account: 901-234-5678'],
	[
		[{id: '9012345678', skipped: 'USER_PERMISSION_DENIED'}],
		'1 account: 901-234-5678 (not opened: USER_PERMISSION_DENIED)',
	],
	[[{id: '9012345678', hidden: true}], '1 account: 901-234-5678 (hidden)'],
	[
		[{...agency, testAccount: true, status: 'CANCELED'}],
		'1 account: Example Agency 123-456-7890 (manager, test account, canceled)',
	],
	[
		Array.from({length: 7}, (_, index) => ({id: `900000000${index}`})),
		'7 accounts: 900-000-0000, 900-000-0001, 900-000-0002, 900-000-0003, 900-000-0004, and 2 more',
	],
])('tells of %j', (accounts, words) => {
	expect(accountsWords(accounts)).toBe(words);
});
