import {once} from 'node:events';
import {createServer, get} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, it, onTestFinished} from 'vitest';
import {steps} from '../e2e/walk.js';
import {openTerminal} from '../helpers/terminal.js';
import {bare} from './bare.js';
import {median, percentile} from './statistics.js';
import {watchTokenEndpoint} from './token-endpoint.js';
import {turns} from './turns.js';

it('has keys for every step of the walk', () => {
	expect(Object.keys(turns).toSorted()).toEqual([...steps].toSorted());
});

it('takes medians and percentiles', () => {
	expect(median([5, 1, 9])).toBe(5);
	const hundred = Array.from({length: 100}, (_, index) => 100 - index);
	expect(percentile(hundred, 99)).toBe(99);
	expect(percentile(hundred, 100)).toBe(100);
	expect(percentile(hundred, 50)).toBe(50);
	expect(median([])).toBeNaN();
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
