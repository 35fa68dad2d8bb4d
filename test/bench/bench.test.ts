import {once} from 'node:events';
import {createServer, get} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, expect, it, onTestFinished} from 'vitest';
import {steps} from '../e2e/walk.js';
import {openTerminal} from '../helpers/terminal.js';
import {bare} from './bare.js';
import {peerTable, table} from './report.js';
import {missed, toResults} from './results.js';
import {median, percentile} from './statistics.js';
import {watchTokenEndpoint} from './token-endpoint.js';
import {turns} from './turns.js';

const figures = {
	version: {value: 80, bare: 50},
	key: {value: 8, bare: 2},
	keyAtWorst: {value: 30.04, bare: 5, where: 'consent'},
	packed: {value: 1.2},
} as const;

it('has keys for every step of the walk', () => {
	expect(Object.keys(turns).toSorted()).toEqual([...steps].toSorted());
});

it('takes medians and percentiles', () => {
	expect(median([5, 1, 9])).toBe(5);
	const hundred = Array.from({length: 100}, (_, index) => 100 - index);
	expect(percentile(hundred, 99)).toBe(100);
	expect(percentile(hundred, 50)).toBe(51);
	expect(median([])).toBeNaN();
});

describe('the report', () => {
	const results = toResults(figures, {peers: [], node: '24.0.0', load: 0.51234, now: new Date('2026-11-28T23:00:00Z')});

	it('names what is beyond its budget, and nothing else', () => {
		expect(missed(figures)).toEqual(['Start to --version', 'Packed']);
		expect(missed({version: {value: 80}})).toEqual(['Start to --version']);
		expect(missed({})).toEqual([]);
	});

	it('keeps ratios first, and nothing of the machine', () => {
		expect(Object.keys(results)[0]).toBe('ratios');
		expect(results).toEqual({
			ratios: {version: 1.6, key: 4, keyAtWorst: 6.01},
			figures: {version: 80, key: 8, keyAtWorst: 30, packed: 1.2},
			peers: [],
			node: '24.0.0',
			date: '2026-11-28',
			load: 0.512,
		});
	});

	it('is a table with figure, budget and what was committed last', () => {
		const rows = table(['version', 'key', 'keyAtWorst', 'json'], figures, results);
		expect(Object.values(rows)).toEqual([
			{figure: '80 ms', 'bare node': '50 ms', ratio: '1.60x', 'at most': '1.30x', met: 'NO', 'last committed': '1.60x'},
			{figure: '8 ms', 'bare node': '2 ms', ratio: '4.00x', 'at most': '', met: '', 'last committed': '8 ms'},
			{
				figure: '30 ms (consent)',
				'bare node': '5 ms',
				ratio: '6.01x',
				'at most': '33 ms',
				met: 'yes',
				'last committed': '30 ms',
			},
			{figure: 'not measured', 'bare node': '', ratio: '', 'at most': '2.50x', met: '', 'last committed': ''},
		]);
	});

	it('shows peers without what could not be measured', () => {
		const peer = {name: 'other 1.0.0', version: 3, help: 4.25, installed: 120.5, packages: 300};
		expect(peerTable([peer])['other 1.0.0']).toEqual({
			'--version': '3.00x',
			'--help': '4.25x',
			'peak memory of --help': '',
			installed: '121 MB',
			packages: 300,
		});
	});
});

it('has the token endpoint tell its own time, and no other', async () => {
	const server = createServer((_, response) => setImmediate(() => response.end())).listen(0, '127.0.0.1');
	onTestFinished(() => void server.close());
	await once(server, 'listening');
	const ask = async (path: string) => {
		const request = get({port: (server.address() as AddressInfo).port, path});
		const [response] = await once(request, 'response');
		await once(response.resume(), 'end');
	};
	const others = watchTokenEndpoint();
	await ask('/other');
	expect(others.took()).toBe(0);
	const endpoint = watchTokenEndpoint();
	await ask('/token');
	expect(endpoint.took()).toBeGreaterThan(0);
});

it('has bare Node answer each key, and end for Ctrl+C', async () => {
	const terminal = await openTerminal({command: bare('echo')});
	await terminal.until('word');
	terminal.write('x');
	await terminal.until(/^1\./m);
	terminal.write('y');
	await terminal.until(/^2\./m);
	terminal.press('ctrlC');
	expect(await terminal.exited).toBe(0);
});
