import {describe, expect, it} from 'vitest';
import {indexOf} from '../../../source/sandbox/ads/account-index.js';
import {accountTree} from '../../../source/sandbox/ads/account-tree.js';
import {parseCustomerClientQuery, selectRows} from '../../../source/sandbox/ads/customer-client-query.js';
import {sampleAccounts} from '../../../source/sandbox/ads/sample-accounts.js';

const index = indexOf(sampleAccounts);
const tree = accountTree(index, index.find('1234567890')!);
const ids = (where: string) => {
	const query = parseCustomerClientQuery(`SELECT customer_client.id FROM customer_client ${where}`);
	return selectRows(query!, tree).results.map(({customerClient}) => (customerClient as {id?: string}).id);
};

describe('the sample tree', () => {
	it('names a client of two managers once', () => {
		const all = ids('');
		expect(all).toHaveLength(11);
		expect(new Set(all).size).toBe(11);
	});

	it.each([
		["customer_client.status = 'CLOSED'", ['4567890123']],
		['customer_client.test_account = TRUE', ['7890123456']],
		['customer_client.hidden = true', ['8901234567']],
		['customer_client.manager = true AND customer_client.level <= 1', ['1234567890', '2345678901', '5678901234']],
	])('has %s', (condition, expected) => {
		expect(ids(`WHERE ${condition}`)).toEqual(expected);
	});
});

describe('selectRows', () => {
	it.each([
		['level < 1', 1],
		['level = 1', 3],
		['level != 1', 8],
		['level > 1', 7],
		['level >= 1', 10],
	])('compares: %s', (condition, count) => {
		expect(ids(`WHERE customer_client.${condition}`)).toHaveLength(count);
	});

	it('keeps to the limit', () => {
		expect(ids('ORDER BY customer_client.id LIMIT 2')).toHaveLength(2);
	});

	it('writes what was selected, as the REST API does', () => {
		const names = [
			'client_customer',
			'descriptive_name',
			'manager',
			'status',
			'test_account',
			'hidden',
			'currency_code',
		];
		const selection = [...names, 'time_zone'].map(name => `customer_client.${name}`).join(',\n  ');
		const query = parseCustomerClientQuery(
			`select ${selection} from customer_client where customer_client.id = 3456789012`,
		);
		expect(selectRows(query!, tree).results).toEqual([
			{
				customerClient: {
					resourceName: 'customers/1234567890/customerClients/3456789012',
					clientCustomer: 'customers/3456789012',
					descriptiveName: 'Bakery Bremen',
					manager: false,
					status: 'ENABLED',
					testAccount: false,
					hidden: false,
					currencyCode: 'EUR',
					timeZone: 'Europe/Berlin',
				},
			},
		]);
	});
});

describe('parseCustomerClientQuery', () => {
	it.each([
		'',
		'SELECT campaign.id FROM campaign',
		'SELECT customer_client.shoe_size FROM customer_client',
		'SELECT customer_client.toString FROM customer_client',
		"SELECT customer_client.id FROM customer_client WHERE customer_client.id LIKE '1%'",
		"SELECT customer_client.id FROM customer_client WHERE customer_client.shoe_size = '43'",
	])('refuses %j', query => {
		expect(parseCustomerClientQuery(query)).toBeUndefined();
	});
});
