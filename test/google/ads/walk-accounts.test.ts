import {describe, expect, it} from 'vitest';
import type {TreeAccount} from '../../../source/google/ads/account.js';
import {type AccountWalk, walkAccounts} from '../../../source/google/ads/walk-accounts.js';
import {type Endpoints, sandboxEndpoints} from '../../../source/google/endpoints.js';
import {useDesk} from '../../sandbox/desk.js';
import {
	adsErrors,
	client,
	goodRoutes,
	googleServer,
	notEnabled,
	type Routes,
	refreshToken,
	rows,
	search,
} from '../google-server.js';
import {manualClock} from '../manual-clock.js';
import {cut, json, page, type Reply} from '../token-server.js';

function walk(endpoints: Endpoints, roots: readonly string[], overrides: Partial<AccountWalk> = {}) {
	const batches: (readonly TreeAccount[])[] = [];
	const done = walkAccounts({
		endpoints,
		client,
		refreshToken,
		roots,
		env: {},
		signal: new AbortController().signal,
		onAccounts: batch => batches.push(batch),
		clock: manualClock().clock,
		...overrides,
	});
	return {done, batches};
}

/** The batches, and how it ended, of a walk from these roots on a server with these accounts. */
async function play(roots: readonly string[], routes: Routes, overrides?: Partial<AccountWalk>) {
	const server = await googleServer({'/token': goodRoutes['/token'], ...routes});
	const {done, batches} = walk(server.endpoints, roots, overrides);
	const [outcome] = await Promise.allSettled([done]);
	return {...server, outcome, batches, ids: batches.map(batch => batch.map(({id}) => id))};
}

const manager = (id: string, descriptiveName: string, more: object = {}) => ({
	id,
	descriptiveName,
	manager: true,
	...more,
});
const account = (id: string, descriptiveName?: string, more: object = {}) => ({
	id,
	descriptiveName,
	manager: false,
	...more,
});

const fulfilled = {status: 'fulfilled', value: undefined};
const denied = adsErrors({group: 'authorizationError', name: 'USER_PERMISSION_DENIED'}).stream;

describe('walkAccounts with the sandbox', () => {
	const desk = useDesk();

	it('reports the sample tree: tops first, then level by level, each account once', async () => {
		const {sandbox, tokens} = desk();
		const {refresh_token} = await tokens();
		const {done, batches} = walk(sandboxEndpoints(sandbox.origin), ['1234567890', '9012345678'], {
			client: sandbox.clients.desktop,
			refreshToken: refresh_token,
		});
		await done;
		const tree = batches.map(batch =>
			batch.map(({id, name, level, parentId, rootId}) => [level, parentId, id, name, rootId]),
		);
		expect(tree).toEqual([
			[
				[0, undefined, '1234567890', 'Example Agency', '1234567890'],
				[0, undefined, '9012345678', 'Corner Café', '9012345678'],
			],
			[
				[1, '1234567890', '2345678901', 'Example Agency North', '1234567890'],
				[1, '1234567890', '5678901234', 'Example Agency South', '1234567890'],
				[1, '1234567890', '8901234567', 'Retired campaign', '1234567890'],
			],
			[
				[2, '2345678901', '3456789012', 'Bakery Bremen', '1234567890'],
				[2, '2345678901', '6789012345', 'Garden Centre', '1234567890'],
				[2, '2345678901', '4567890123', 'Old Shoe Shop', '1234567890'],
			],
			[
				[2, '5678901234', '4321098765', 'Example Agency West', '1234567890'],
				[2, '5678901234', '3210987654', 'Señor Muñoz Calzados', '1234567890'],
				[2, '5678901234', '7890123456', 'Test playground', '1234567890'],
				[2, '5678901234', '2109876543', '東京さくらベーカリー', '1234567890'],
			],
		]);
		const marks = batches
			.flat()
			.filter(({hidden, testAccount, status}) => hidden || testAccount || status !== 'ENABLED');
		expect(marks).toMatchObject([
			{id: '8901234567', hidden: true},
			{id: '4567890123', status: 'CLOSED'},
			{id: '4321098765', status: 'CANCELED', skipped: 'CUSTOMER_NOT_ENABLED'},
			{id: '3210987654', status: 'SUSPENDED'},
			{id: '7890123456', testAccount: true},
		]);
		expect(
			batches
				.flat()
				.filter(({skipped}) => skipped)
				.map(({id}) => id),
		).toEqual(['4321098765']);
	});
});

describe('walkAccounts', () => {
	it('asks in the name of the tree’s top', async () => {
		const {requests, ids, outcome} = await play(['1', '9'], {
			[search('1')]: rows(manager('1', 'Top'), manager('2', 'Middle')),
			[search('2')]: rows(manager('2', 'Middle'), account('3', 'Leaf')),
			[search('9')]: rows(account('9', 'Alone')),
		});
		expect(outcome).toEqual(fulfilled);
		expect(ids).toEqual([['1', '9'], ['2'], ['3']]);
		expect(requests.slice(1).map(({path, headers}) => [path, headers['login-customer-id']])).toEqual([
			[search('1'), '1'],
			[search('9'), '9'],
			[search('2'), '1'],
		]);
	});

	it('sorts managers first, then by name, those without a name last', async () => {
		const {ids} = await play(['1'], {
			[search('1')]: rows(
				manager('1', 'Top'),
				account('8'),
				account('7', 'Shop 10'),
				account('6', 'Shop 9'),
				account('5', 'bakery'),
				manager('4', 'Zoo', {status: 'CLOSED'}),
				account('3', 'Zebra'),
				account('2'),
			),
		});
		expect(ids).toEqual([['1'], ['4', '5', '6', '7', '3', '2', '8']]);
	});

	it('keeps a top a top where another top manages it, and ends where managers manage each other', async () => {
		const {batches, ids, requests} = await play(['1', '2'], {
			[search('1')]: rows(manager('1', 'One'), manager('2', 'Two'), manager('3', 'Three')),
			[search('2')]: rows(manager('2', 'Two'), manager('3', 'Three')),
			[search('3')]: rows(manager('3', 'Three'), manager('1', 'One'), account('4', 'Leaf')),
		});
		expect(ids).toEqual([['1', '2'], ['3'], ['4']]);
		expect(batches[0]).toMatchObject([
			{rootId: '1', level: 0},
			{rootId: '2', level: 0},
		]);
		expect(requests).toHaveLength(4);
	});

	it('goes one way only about an account of two managers, whichever answers first', async () => {
		const {promise: answered, resolve} = Promise.withResolvers<void>();
		const slow: Reply = async (response, request) => {
			await answered;
			rows(manager('2', 'A'), account('4', 'Both'))(response, request);
		};
		const fast: Reply = (response, request) => {
			response.once('close', resolve);
			rows(manager('3', 'B'), account('4', 'Both'))(response, request);
		};
		const {batches} = await play(['1'], {
			[search('1')]: rows(manager('1', 'Top'), manager('2', 'A'), manager('3', 'B')),
			[search('2')]: slow,
			[search('3')]: fast,
		});
		expect(batches.slice(2)).toMatchObject([[{id: '4', parentId: '2'}]]);
	});

	it.each(['CLOSED', 'CANCELED', 'SUSPENDED'])('does not ask a manager that is %s', async status => {
		const {batches, requests, outcome} = await play(['1'], {
			[search('1')]: rows(manager('1', 'Top'), manager('2', 'Gone', {status}), account('3', 'Shut', {status})),
		});
		expect(outcome).toEqual(fulfilled);
		expect(batches[1]).toEqual([
			{
				id: '2',
				name: 'Gone',
				manager: true,
				status,
				rootId: '1',
				parentId: '1',
				level: 1,
				skipped: 'CUSTOMER_NOT_ENABLED',
			},
			{id: '3', name: 'Shut', manager: false, status, rootId: '1', parentId: '1', level: 1},
		]);
		expect(requests).toHaveLength(2);
	});

	it.each([
		['CUSTOMER_NOT_ENABLED', notEnabled, 1],
		['USER_PERMISSION_DENIED', denied, 1],
		['unreachable', cut, 2],
		['server-error', page(500), 2],
		['captive-portal', page(200), 1],
	])('says of a manager that cannot be asked: %s, and goes on', async (skipped, answer, tries) => {
		const {batches, ids, outcome, requests} = await play(['1'], {
			[search('1')]: rows(manager('1', 'Top'), manager('2', 'Refuses'), manager('3', 'Fine', {status: 'ENABLED'})),
			[search('2')]: answer,
			[search('3')]: rows(manager('3', 'Fine'), account('4', 'Leaf')),
		});
		expect(outcome).toEqual(fulfilled);
		expect(ids).toEqual([['1'], ['3', '2'], ['4'], ['2']]);
		expect(batches[3]).toMatchObject([{id: '2', name: 'Refuses', parentId: '1', rootId: '1', level: 1, skipped}]);
		expect(requests.filter(({path}) => path === search('2'))).toHaveLength(tries);
	});

	it('goes on below the tops that can be asked', async () => {
		const {batches, outcome} = await play(['1', '2'], {
			[search('1')]: notEnabled,
			[search('2')]: rows(manager('2', 'Top'), account('3', 'Leaf')),
		});
		expect(outcome).toEqual(fulfilled);
		expect(batches[0]).toEqual([
			{id: '2', name: 'Top', manager: true, rootId: '2', level: 0},
			{id: '1', status: 'NOT_ENABLED', rootId: '1', level: 0, skipped: 'CUSTOMER_NOT_ENABLED'},
		]);
		expect(batches[1]).toMatchObject([{id: '3'}]);
	});

	it('fails with the first refusal when no top can be asked', async () => {
		const {outcome, batches} = await play(['1', '2'], {[search('1')]: denied, [search('2')]: notEnabled});
		expect(outcome).toMatchObject({
			reason: {failure: {type: 'ads-error', name: 'USER_PERMISSION_DENIED', customerId: '1', loginCustomerId: '1'}},
		});
		expect(batches).toEqual([]);
	});

	it('knows a top of which Google tells nothing', async () => {
		const {batches} = await play(['1'], {[search('1')]: json(200, [])});
		expect(batches).toEqual([[{id: '1', rootId: '1', level: 0}]]);
	});

	it('fails when the refresh token is no good', async () => {
		const {outcome} = await play(['1'], {'/token': json(400, {error: 'invalid_grant'})});
		expect(outcome).toMatchObject({reason: {failure: {type: 'refresh-token-refused'}}});
	});

	it('speaks the version and sends the developer token that it is told', async () => {
		const path = search('1', 'v25');
		const {requests} = await play(['1'], {[path]: rows(account('1', 'A'))}, {apiVersion: 'v25', developerToken: 'dev'});
		expect(requests.map(request => [request.path, request.headers['developer-token']])).toEqual([
			['/token', undefined],
			[path, 'dev'],
		]);
	});

	it('asks six at most at once', async () => {
		const ids = Array.from({length: 20}, (_, index) => String(100 + index));
		let waiting = 0;
		let most = 0;
		// Answers after what was sent meanwhile is here: that of a request begun later.
		const afterOthers: Reply = async (response, request) => {
			waiting += 1;
			for (let turn = 0; turn < 5; turn += 1) await (await fetch(`http://${request.headers.host}/ping`)).text();
			most = Math.max(most, waiting);
			waiting -= 1;
			rows(manager('x', 'x'))(response, request);
		};
		const {outcome} = await play(['1'], {
			[search('1')]: rows(manager('1', 'Top'), ...ids.map(id => manager(id, id))),
			...Object.fromEntries(ids.map(id => [search(id), afterOthers])),
		});
		expect(outcome).toEqual(fulfilled);
		expect(most).toBeLessThanOrEqual(6);
		expect(most).toBeGreaterThan(1);
	});

	it('reports nothing more and ends with the reason when the person leaves', async () => {
		const controller = new AbortController();
		const reason = new Error('left');
		const {outcome, ids, sockets} = await play(
			['1'],
			{
				[search('1')]: rows(manager('1', 'Top'), manager('2', 'A'), manager('3', 'B')),
				[search('2')]: () => {},
				[search('3')]: () => controller.abort(reason),
			},
			{signal: controller.signal},
		);
		expect(outcome).toEqual({status: 'rejected', reason});
		expect(ids).toEqual([['1'], ['2', '3']]);
		await expect.poll(() => sockets.size).toBe(0);
	});
});
