import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {googleEndpoints, sandboxEndpoints} from '../../source/google/endpoints.js';
import {type CodeExchange, exchangeCode} from '../../source/google/exchange.js';
import {adwordsScope} from '../../source/google/scopes.js';
import {manualClock} from './manual-clock.js';
import {goodResponse, json, tokenServer} from './token-server.js';

const deadProxy = 'http://user:canary@127.0.0.1:9';

/** A proxy that answers each CONNECT with `status` and notes what it was asked for. */
async function proxyServer(status: number) {
	const asked: (string | undefined)[] = [];
	const refuse: RequestListener = (_, response) => response.writeHead(status).end();
	const server = createServer(refuse).on('connect', (request, socket: Socket) => {
		asked.push(`${request.url} ${request.headers['proxy-authorization']}`);
		socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.close();
	});
	return {url: `http://user:canary@127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
}

function exchange(overrides: Pick<CodeExchange, 'env'> & Partial<CodeExchange>) {
	const {clock, waits} = manualClock();
	const grant = exchangeCode({
		endpoints: {...googleEndpoints, token: 'https://token.test/token'},
		client: {clientId: '1047-abc.apps.googleusercontent.com', clientSecret: 'GOCSPX-canary'},
		redirectUri: 'http://127.0.0.1:43121/',
		code: '4/0A-canary',
		codeVerifier: 'canary',
		scopes: [adwordsScope],
		signal: new AbortController().signal,
		clock,
		...overrides,
	});
	return {grant, waits};
}

describe('exchangeCode behind a proxy', () => {
	it('F66 names a proxy that asks for a password, and keeps trying as the code never left', async () => {
		const proxy = await proxyServer(407);
		const {grant, waits} = exchange({env: {HTTPS_PROXY: proxy.url}});
		const shown = proxy.url.replace('user:canary@', '');
		await expect(grant).rejects.toMatchObject({failure: {type: 'proxy-refused', proxy: shown, status: 407}});
		expect(proxy.asked[0]).toBe(`token.test:443 Basic ${Buffer.from('user:canary').toString('base64')}`);
		expect(proxy.asked).toHaveLength(5);
		expect(waits).toHaveLength(4);
	});

	it('F66 names a dead proxy, without its credentials', async () => {
		const {grant} = exchange({env: {https_proxy: deadProxy}});
		await expect(grant).rejects.toMatchObject({failure: {type: 'proxy-refused', proxy: 'http://127.0.0.1:9'}});
	});

	it('F66 sends nothing when the variable is no proxy address', async () => {
		const {grant, waits} = exchange({env: {HTTPS_PROXY: 'socks5://user:canary@127.0.0.1:1080'}});
		const failure = {
			type: 'proxy-bad',
			variable: 'HTTPS_PROXY',
			value: 'socks5://***@127.0.0.1:1080',
			problem: 'socks',
		};
		await expect(grant).rejects.toMatchObject({failure});
		expect(waits).toEqual([]);
	});

	it('goes to this machine without a proxy, whatever the environment says', async () => {
		for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) vi.stubEnv(name, deadProxy);
		onTestFinished(() => {
			vi.unstubAllEnvs();
		});
		const {origin} = await tokenServer([json(200, goodResponse)]);
		const {grant} = exchange({endpoints: sandboxEndpoints(origin), env: process.env});
		await expect(grant).resolves.toMatchObject({refreshToken: goodResponse.refresh_token});
	});
});
