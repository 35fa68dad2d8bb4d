import {describe, expect, it} from 'vitest';
import {listAccounts} from '../../../source/google/ads/list-accounts.js';
import {adsErrors, type Routes} from '../google-server.js';
import {json, page, type Reply} from '../token-server.js';
import {adsCaller} from './ads-caller.js';

const path = (version: string) => `/${version}/customers:listAccessibleCustomers`;
const listed = (...resourceNames: readonly unknown[]) => json(200, {resourceNames});
const gone = adsErrors({group: 'requestError', name: 'UNSUPPORTED_VERSION'}, 400).plain;

/** What comes of listing at a server that says this of some versions. */
async function list(versions: Readonly<Record<string, Reply>>, asked?: string) {
	const routes: Routes = Object.fromEntries(Object.entries(versions).map(([version, reply]) => [path(version), reply]));
	const {caller, requests} = await adsCaller(routes, asked);
	const [outcome] = await Promise.allSettled([listAccounts(caller)]);
	return {outcome, tried: requests.map(request => request.path)};
}

describe('listAccounts', () => {
	it('brings the IDs in Google’s order, without a login customer', async () => {
		const {caller, requests} = await adsCaller({[path('v26')]: listed('customers/9', 'customers/1234567890')});
		await expect(listAccounts(caller)).resolves.toEqual({ids: ['9', '1234567890'], version: 'v26'});
		expect(requests[0]).toMatchObject({method: 'GET', body: ''});
		expect(requests[0]?.headers).not.toHaveProperty('login-customer-id');
	});

	it('passes over what is no customer', async () => {
		const {outcome} = await list({v26: listed('customers/1', 'campaigns/2', 'customers/../3', 'customers/4/x')});
		expect(outcome).toMatchObject({value: {ids: ['1']}});
	});

	it.each([{}, {resourceNames: []}, {resourceNames: ['x']}])('has failed with %j', async body => {
		expect((await list({v26: json(200, body)})).outcome).toMatchObject({reason: {failure: {type: 'ads-no-accounts'}}});
	});

	it.each([null, 'x', {resourceNames: 'x'}, {resourceNames: [1]}])('does not expect %j', async body => {
		expect((await list({v26: json(200, body)})).outcome).toMatchObject({
			reason: {failure: {type: 'unexpected-answer', status: 200}},
		});
	});

	it.each([
		['an error', gone],
		['a page that is not there', page(404)],
	])('goes to the next version after %s', async (_, answer) => {
		const {outcome, tried} = await list({v24: answer, v25: answer, v26: listed('customers/1')}, 'v24');
		expect(outcome).toEqual({status: 'fulfilled', value: {ids: ['1'], version: 'v26'}});
		expect(tried).toEqual([path('v24'), path('v25'), path('v26')]);
	});

	it('takes an older version when the newest is not there yet', async () => {
		const {outcome, tried} = await list({v27: page(404), v26: listed('customers/1')}, 'v27');
		expect(outcome).toMatchObject({value: {version: 'v26'}});
		expect(tried).toHaveLength(2);
	});

	it('names the versions when all are refused', async () => {
		const {outcome} = await list({v23: gone, v24: page(404), v25: gone, v26: gone});
		expect(outcome).toMatchObject({
			reason: {failure: {type: 'ads-versions-unsupported', versions: ['v26', 'v25', 'v24', 'v23']}},
		});
	});

	it('tries no other version after another refusal', async () => {
		const {outcome, tried} = await list({
			v26: adsErrors({group: 'authenticationError', name: 'NOT_ADS_USER'}, 401).plain,
		});
		expect(outcome).toMatchObject({reason: {failure: {name: 'NOT_ADS_USER'}}});
		expect(tried).toHaveLength(1);
	});
});
