import {describe, expect, it} from 'vitest';
import {type Depth, queryAccounts} from '../../../source/google/ads/query.js';
import {rows, search} from '../google-server.js';
import {json, type Reply} from '../token-server.js';
import {adsCaller} from './ads-caller.js';

/** What comes of a query of account 1 in the name of 2, at a server that says this. */
async function query(answer: Reply, depth: Depth = 1) {
	const {caller, requests} = await adsCaller({[search('1')]: answer});
	const asked = queryAccounts({customerId: '1', loginCustomerId: '2', depth}, caller);
	const [outcome] = await Promise.allSettled([asked]);
	return {outcome, request: requests[0]!};
}

const batch = (...results: readonly unknown[]) => ({results, fieldMask: 'x', requestId: 'y'});

describe('queryAccounts', () => {
	it('takes all batches of a stream, and only the fields that count', async () => {
		const {outcome} = await query(
			json(200, [
				batch({
					customerClient: {
						resourceName: 'customers/1/customerClients/1',
						id: '1',
						level: '0',
						descriptiveName: 'Top\u001B[31m',
						manager: true,
						status: 'ENABLED',
						testAccount: true,
						hidden: false,
						currencyCode: 'EUR',
					},
				}),
				{requestId: 'y'},
				batch({customerClient: {id: '3'}}, {customerClient: {id: '4', descriptiveName: ''}}),
			]),
		);
		expect(outcome).toEqual({
			status: 'fulfilled',
			value: [
				{id: '1', name: 'Top\u001B[31m', manager: true, status: 'ENABLED', testAccount: true, hidden: false},
				{id: '3'},
				{id: '4'},
			],
		});
	});

	it('takes a stream without rows', async () => {
		expect((await query(json(200, []))).outcome).toEqual({status: 'fulfilled', value: []});
	});

	it.each([
		null,
		{},
		batch(),
		[null],
		[{results: {}}],
		[batch({customerClient: {}})],
		[batch({customerClient: {id: 1}})],
		[batch({customerClient: {id: '../1'}})],
		[batch({customerClient: {id: '1', manager: 'yes'}})],
		[batch({campaign: {id: '1'}})],
	])('does not expect %j', async body => {
		expect((await query(json(200, body))).outcome).toMatchObject({
			reason: {failure: {type: 'unexpected-answer', status: 200}},
		});
	});

	it.each([0, 1] as const)('asks %i level deep, in the name of the login customer', async depth => {
		const {request} = await query(rows(), depth);
		const {query: text} = JSON.parse(request.body);
		expect(text).toMatch(
			new RegExp(`^SELECT customer_client\\.id, .+ FROM customer_client WHERE customer_client\\.level <= ${depth}$`),
		);
		expect(request.headers['login-customer-id']).toBe('2');
	});

	it('takes a large tree', async () => {
		const results = Array.from({length: 20_000}, (_, id) => ({
			customerClient: {id: String(id), descriptiveName: 'x'.repeat(80)},
		}));
		const {outcome} = await query(json(200, [batch(...results)]));
		expect(outcome).toMatchObject({status: 'fulfilled', value: {length: 20_000}});
	});
});
