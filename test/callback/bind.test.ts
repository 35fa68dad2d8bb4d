import {once} from 'node:events';
import {createServer} from 'node:net';
import {networkInterfaces} from 'node:os';
import {describe, expect, it, onTestFinished} from 'vitest';
import {type BindTarget, bind} from '../../source/callback/bind.js';
import {breakListening} from './break-listening.js';
import {dial} from './wire.js';

const addresses = Object.values(networkInterfaces()).flatMap(list => list ?? []);
const hasIpv6 = addresses.some(({address}) => address === '::1');
const outside = addresses.find(({internal, family}) => !internal && family === 'IPv4')?.address;

async function bound(target: Omit<BindTarget, 'path'>) {
	const result = await bind(target);
	onTestFinished(() => {
		for (const server of result.servers) server.close();
	});
	return result;
}

async function occupy(host: string, port = 0) {
	const server = createServer();
	server.listen({host, port});
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	return (server.address() as {port: number}).port;
}

async function freePort() {
	const {servers, port} = await bind({host: 'localhost', port: 0});
	await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))));
	return port;
}

const placesOf = (servers: readonly {address(): unknown}[]) => servers.map(server => server.address());

describe('bind', () => {
	it('takes a port of the system on 127.0.0.1, a different one each time', async () => {
		const one = await bound({host: '127.0.0.1', port: 0});
		const other = await bound({host: '127.0.0.1', port: 0});
		expect(one.port).not.toBe(other.port);
		expect(placesOf(one.servers)).toEqual([{address: '127.0.0.1', family: 'IPv4', port: one.port}]);
	});

	it.skipIf(!outside)('F39: cannot be reached from another address', async () => {
		const {port} = await bound({host: 'localhost', port: 0});
		await expect(dial(port, outside)).rejects.toMatchObject({code: 'ECONNREFUSED'});
	});

	it.each(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])('F37: gives way to [::1] when 127.0.0.1 fails with %s', async code => {
		const {asked} = breakListening(host =>
			host === '127.0.0.1' ? code : host === '::1' && !hasIpv6 ? 'EPERM' : undefined,
		);
		if (!hasIpv6) return expect(bind({host: '127.0.0.1', port: 0})).rejects.toThrow('cannot-listen');
		const {host, port, servers} = await bound({host: '127.0.0.1', port: 0});
		expect(asked).toEqual(['127.0.0.1', '::1']);
		expect(host).toBe('[::1]');
		expect(placesOf(servers)).toEqual([{address: '::1', family: 'IPv6', port}]);
	});

	it('keeps the host of a registered URI, even if it is of no use', async () => {
		const {asked} = breakListening(() => 'EADDRNOTAVAIL');
		await expect(bind({host: '127.0.0.1', port: 8080})).rejects.toMatchObject({
			failure: {type: 'cannot-listen', code: 'EADDRNOTAVAIL'},
		});
		expect(asked).toEqual(['127.0.0.1']);
	});

	it('F35: never takes another port than the registered one', async () => {
		const port = await occupy('127.0.0.1');
		await expect(bind({host: '127.0.0.1', port})).rejects.toMatchObject({
			failure: {type: 'port-taken', host: '127.0.0.1', port},
		});
	});

	it('does not try another port where the second family fails otherwise', async () => {
		const {asked, servers} = breakListening(host => (host === '::1' ? 'EPERM' : undefined));
		await expect(bind({host: 'localhost', port: 0})).rejects.toMatchObject({
			failure: {type: 'cannot-listen', code: 'EPERM'},
		});
		expect(asked).toEqual(['127.0.0.1', '::1']);
		expect(servers.filter(server => server.listening)).toEqual([]);
	});

	it('says when a port is not allowed', async () => {
		breakListening(() => 'EACCES');
		await expect(bind({host: 'localhost', port: 80})).rejects.toMatchObject({
			failure: {type: 'port-not-allowed', host: 'localhost', port: 80},
		});
	});

	it.each(['EPERM', 'EACCES', 'EMFILE', 'EADDRINUSE'])('F38: says when nothing can listen: %s', async code => {
		const {asked} = breakListening(() => code);
		await expect(bind({host: '127.0.0.1', port: 0})).rejects.toMatchObject({failure: {type: 'cannot-listen', code}});
		expect(asked).toEqual(['127.0.0.1']);
	});

	describe.skipIf(!hasIpv6)('for localhost', () => {
		it('holds both families on one port', async () => {
			const {host, port, servers} = await bound({host: 'localhost', port: 0});
			expect(host).toBe('localhost');
			expect(placesOf(servers)).toMatchObject([
				{address: '127.0.0.1', port},
				{address: '::1', port},
			]);
		});

		it('tries on until one port is free on both', async () => {
			const {asked} = breakListening((host, count) => (host === '::1' && count <= 3 ? 'EADDRINUSE' : undefined));
			const {port, servers} = await bound({host: 'localhost', port: 0});
			expect(asked).toHaveLength(8);
			expect(placesOf(servers)).toMatchObject([{port}, {port}]);
		});

		it('gives up when no port is', async () => {
			const {servers, asked} = breakListening(host => (host === '::1' ? 'EADDRINUSE' : undefined));
			await expect(bind({host: 'localhost', port: 0})).rejects.toMatchObject({
				failure: {type: 'cannot-listen', code: 'EADDRINUSE'},
			});
			expect(servers.filter(server => server.listening)).toEqual([]);
			expect(asked).toHaveLength(40);
		});

		it.each(['127.0.0.1', '::1'])('F36: refuses when another program holds %s', async taken => {
			const port = await freePort();
			await occupy(taken, port);
			const {asked} = breakListening(() => undefined);
			await expect(bind({host: 'localhost', port})).rejects.toMatchObject({
				failure: {type: 'port-taken', host: 'localhost', port},
			});
			expect(asked).toHaveLength(taken === '::1' ? 2 : 1);
			const left = taken === '::1' ? '127.0.0.1' : '::1';
			await expect(dial(port, left)).rejects.toMatchObject({code: 'ECONNREFUSED'});
		});
	});

	it('makes do with IPv4 for localhost on a machine without IPv6', async () => {
		breakListening(host => (host === '::1' ? 'EAFNOSUPPORT' : undefined));
		const {host, port, servers} = await bound({host: 'localhost', port: 0});
		expect(host).toBe('localhost');
		expect(placesOf(servers)).toEqual([{address: '127.0.0.1', family: 'IPv4', port}]);
	});
});
