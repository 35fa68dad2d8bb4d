import {assert, integer, property} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {indexOf} from '../../../source/sandbox/ads/account-index.js';
import {accountTree} from '../../../source/sandbox/ads/account-tree.js';
import {manyAccounts} from '../../../source/sandbox/ads/many-accounts.js';

describe('manyAccounts', () => {
	it('makes as many as asked for, all of them in the tree of the first', () => {
		assert(
			property(integer({min: 1, max: 600}), integer({min: 1, max: 30}), (count, perManager) => {
				const made = manyAccounts(count, {perManager});
				const index = indexOf(made);
				const tree = accountTree(index, index.find(made.accessible[0]!)!);
				expect(made.accounts).toHaveLength(count);
				expect(tree).toHaveLength(count);
				for (const {account, level} of tree) {
					expect(account.id).toMatch(/^\d{10}$/);
					expect(account.manager).toBe(level < 3);
					expect(account.clients.length).toBeLessThanOrEqual(level === 2 ? perManager : count);
				}
			}),
		);
	});

	it('makes none, which nobody reaches', () => {
		expect(manyAccounts(0)).toEqual({accounts: [], accessible: []});
	});

	it('nests managers in two levels', () => {
		const {accounts} = manyAccounts(20_000);
		const called = (name: string) => accounts.find(({descriptiveName}) => descriptiveName === name)!;
		expect(called('Region 1').clients).toHaveLength(10);
		expect(called('Manager 1').clients).toHaveLength(200);
		expect(called('Manager 1').clients[0]).toBe(called('Account 1').id);
	});
});
