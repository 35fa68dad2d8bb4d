import {describe, expect, it} from 'vitest';
import {indexOf} from '../../../source/sandbox/ads/account-index.js';
import {accountTree, isWithin} from '../../../source/sandbox/ads/account-tree.js';
import {type AdsAccounts, sampleAccount, sampleAccounts} from '../../../source/sandbox/ads/sample-accounts.js';

const sample = indexOf(sampleAccounts);
const ring = indexOf({
	accounts: [
		sampleAccount('1000000001', 'One', {clients: ['1000000002', '9999999999']}),
		sampleAccount('1000000002', 'Two', {clients: ['1000000001']}),
	],
	accessible: ['1000000001'],
});

describe('indexOf', () => {
	it('is made once for each set of accounts', () => {
		const other: AdsAccounts = {...sampleAccounts};
		expect(indexOf(sampleAccounts)).toBe(sample);
		expect(indexOf(other)).not.toBe(sample);
	});

	it('knows all managers of an account that are enabled', () => {
		expect(sample.managersOf('6789012345')).toEqual(['2345678901', '5678901234']);
		expect(sample.managersOf('5432109876')).toEqual([]);
		expect(sample.managersOf('1234567890')).toEqual([]);
	});
});

describe('accountTree', () => {
	it('names each account at its shortest distance, nearest first', () => {
		const levels = accountTree(sample, sample.find('1234567890')!).map(({level}) => level);
		expect(levels).toEqual(levels.toSorted());
		expect(levels).toEqual([0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
	});

	it('ends at a manager that is not enabled', () => {
		const ids = accountTree(sample, sample.find('1234567890')!).map(({account}) => account.id);
		expect(ids).toContain('4321098765');
		expect(ids).not.toContain('5432109876');
	});

	it('ends where managers manage each other, and skips clients that are not there', () => {
		const tree = accountTree(ring, ring.find('1000000001')!);
		expect(tree.map(({account}) => account.descriptiveName)).toEqual(['One', 'Two']);
	});
});

describe('isWithin', () => {
	it.each([
		['3456789012', ['1234567890'], true],
		['1234567890', ['1234567890'], true],
		['3456789012', ['9012345678', '2345678901'], true],
		['2345678901', ['3456789012'], false],
		['6543210987', ['1234567890', '9012345678'], false],
		['5432109876', ['1234567890'], false],
		['0000000000', ['1234567890'], false],
		['1234567890', [], false],
	])('%s, of %j: %s', (id, tops, expected) => {
		expect(isWithin(sample, id, tops)).toBe(expected);
	});

	it('comes to an end in a ring', () => {
		expect(isWithin(ring, '1000000001', ['1000000003'])).toBe(false);
		expect(isWithin(ring, '1000000001', ['1000000002'])).toBe(true);
	});
});
