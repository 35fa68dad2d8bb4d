import {describe, expect, it} from 'vitest';
import {askAccount, nameAccounts} from '../../../source/google/ads/account-names.js';
import {adsErrors, notEnabled, type Routes, rows, search} from '../google-server.js';
import {cut, json, page} from '../token-server.js';
import {adsCaller} from './ads-caller.js';

const ids = Array.from({length: 10}, (_, index) => String(index + 1));
const named = (id: string) => rows({id, descriptiveName: `Account ${id}`, manager: false});
const routes = (except: Routes = {}): Routes => ({
	...Object.fromEntries(ids.map(id => [search(id), named(id)])),
	...except,
});
const account = (id: string) => ({id, name: `Account ${id}`, manager: false});

/** What comes of naming the ten accounts at a server that says this of some. */
async function name(except?: Routes) {
	const {caller, requests} = await adsCaller(routes(except));
	const [outcome] = await Promise.allSettled([nameAccounts(ids, caller)]);
	return {outcome, requests};
}

const error = (group: string, errorName: string) => adsErrors({group, name: errorName}).stream;

describe('nameAccounts', () => {
	it('keeps the order', async () => {
		expect((await name()).outcome).toEqual({status: 'fulfilled', value: ids.map(account)});
	});

	it.each([
		['CUSTOMER_NOT_ENABLED', notEnabled, {status: 'NOT_ENABLED'}],
		['ACCOUNT_NOT_SET_UP', error('customerError', 'ACCOUNT_NOT_SET_UP'), {status: 'NOT_ENABLED'}],
		[
			'USER_PERMISSION_DENIED',
			error('authorizationError', 'USER_PERMISSION_DENIED'),
			{skipped: 'USER_PERMISSION_DENIED'},
		],
		['no row', json(200, []), {}],
	])('goes on after %s', async (_, answer, more) => {
		const {outcome} = await name({[search('2')]: answer});
		expect(outcome).toEqual({
			status: 'fulfilled',
			value: ids.map(id => (id === '2' ? {id, ...more} : account(id))),
		});
	});

	it.each([
		['a lost connection', cut],
		['a portal’s page', page(200)],
		['the end of the day’s quota', error('quotaError', 'RESOURCE_EXHAUSTED')],
		['a refusal of the whole API', json(403, [{error: {details: [{reason: 'SERVICE_DISABLED'}]}}])],
	])('asks for no more after %s, and keeps what it has', async (_, answer) => {
		const {outcome, requests} = await name(Object.fromEntries(ids.slice(1).map(id => [search(id), answer])));
		expect(outcome).toEqual({status: 'fulfilled', value: [account('1'), ...ids.slice(1).map(id => ({id}))]});
		expect(new Set(requests.map(({path}) => path)).size).toBeLessThan(ids.length);
	});

	it.each([
		['nothing there', json(404, {})],
		['another nothing', json(404, [{error: {code: 404, status: 'NOT_FOUND'}}])],
		['an error of the server', json(500, {})],
		['a lost connection', cut],
	])('is content with the IDs where all names end in %s', async (_, answer) => {
		const {outcome} = await name(Object.fromEntries(ids.map(id => [search(id), answer])));
		expect(outcome).toEqual({status: 'fulfilled', value: ids.map(id => ({id}))});
	});

	it('fails with the first account’s refusal when none can be asked', async () => {
		const refused = Object.fromEntries(ids.map(id => [search(id), notEnabled]));
		const {outcome, requests} = await name({
			...refused,
			[search('1')]: error('authorizationError', 'USER_PERMISSION_DENIED'),
		});
		expect(outcome).toMatchObject({reason: {failure: {name: 'USER_PERMISSION_DENIED', customerId: '1'}}});
		expect(requests).toHaveLength(ids.length);
	});
});

describe('askAccount', () => {
	it('knows the account among others, and one that Google tells nothing of', async () => {
		const {caller} = await adsCaller({[search('1')]: rows({id: '2'}, {id: '1', manager: true}), [search('3')]: rows()});
		expect(await askAccount('1', caller)).toEqual({id: '1', manager: true});
		expect(await askAccount('3', caller)).toEqual({id: '3'});
	});
});
