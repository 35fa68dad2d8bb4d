import {createServer, type RequestListener} from 'node:http';
import {type AddressInfo, connect, createServer as createTcpServer, type Socket} from 'node:net';
import {getCACertificates, setDefaultCACertificates} from 'node:tls';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {googleEndpoints, sandboxEndpoints} from '../../source/google/endpoints.js';
import {type CodeExchange, exchangeCode} from '../../source/google/exchange.js';
import {adwordsScope} from '../../source/google/scopes.js';
import {certificate} from './certificate.js';
import {manualClock} from './manual-clock.js';
import {goodResponse, json, tokenServer} from './token-server.js';

const deadProxy = 'http://user:canary@127.0.0.1:9';

/** A proxy that notes what each CONNECT asks for, and refuses it with a status or joins it to a port of this machine. */
async function proxyServer({status, port}: {readonly status?: number; readonly port?: number}) {
	const asked: (string | undefined)[] = [];
	const refuse: RequestListener = (_, response) => response.writeHead(status ?? 400).end();
	const server = createServer(refuse).on('connect', (request, socket: Socket) => {
		asked.push(`${request.url} ${request.headers['proxy-authorization']}`);
		if (port === undefined) return socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		const upstream = connect(port, '127.0.0.1');
		for (const end of [socket, upstream]) end.on('error', () => {});
		return socket.pipe(upstream).pipe(socket);
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.close();
	});
	return {url: `http://user:canary@127.0.0.1:${(server.address() as AddressInfo).port}`, asked};
}

/** What `proxyServer` notes of an exchange with `token.test`. */
const connectRequest = (port = 443) => `token.test:${port} Basic ${Buffer.from('user:canary').toString('base64')}`;

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
		const proxy = await proxyServer({status: 407});
		const {grant, waits} = exchange({env: {HTTPS_PROXY: proxy.url}});
		const shown = proxy.url.replace('user:canary@', '');
		await expect(grant).rejects.toMatchObject({failure: {type: 'proxy-refused', proxy: shown, status: 407}});
		expect(proxy.asked[0]).toBe(connectRequest());
		expect(proxy.asked).toHaveLength(5);
		expect(waits).toHaveLength(4);
	});

	it('exchanges the code through a proxy that takes its password', async () => {
		const tls = certificate({subjectAltName: 'DNS:token.test'});
		const before = getCACertificates();
		setDefaultCACertificates([...before, tls.cert]);
		onTestFinished(() => setDefaultCACertificates(before));
		const {port, requests} = await tokenServer([json(200, goodResponse)], tls);
		const proxy = await proxyServer({port});
		const {grant} = exchange({env: {HTTPS_PROXY: proxy.url, NO_PROXY: 'token.test:80,other.test'}});
		await expect(grant).resolves.toMatchObject({refreshToken: goodResponse.refresh_token});
		expect(proxy.asked).toEqual([connectRequest()]);
		expect(requests.map(request => request.get('code'))).toEqual(['4/0A-canary']);
	});

	it.each([
		[443, 'token.test:443', []],
		[443, 'token.test:8443', [connectRequest(443)]],
		[8443, 'token.test:8443', []],
		[8443, '.test', []],
		[8443, 'token.test:443', [connectRequest(8443)]],
	])('F67 goes to port %i with NO_PROXY=%s, and asks the proxy for %j', async (port, NO_PROXY, asked) => {
		const proxy = await proxyServer({status: 403});
		const leaving = new AbortController();
		const {grant} = exchange({
			endpoints: {...googleEndpoints, token: `https://token.test:${port}/token`},
			env: {HTTPS_PROXY: proxy.url, NO_PROXY},
			signal: leaving.signal,
			// Nobody has the name token.test: what goes there without the proxy gets nowhere, and once is enough.
			onRetry: () => leaving.abort(),
		});
		await expect(grant).rejects.toMatchObject({name: 'AbortError'});
		expect(proxy.asked).toEqual(asked);
	});

	it.each([
		['http', 'SSH-2.0-OpenSSH_9.9\r\n'],
		['http', ''],
		['https', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
	])('F66 says that what answers at an %s proxy with %j is none', async (scheme, answer) => {
		const server = createTcpServer(socket => {
			socket.on('error', () => {});
			socket.once('data', () => socket.end(answer));
		});
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		onTestFinished(() => void server.close());
		const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
		const {grant} = exchange({env: {HTTPS_PROXY: `${scheme}://user:canary@${place}`}});
		await expect(grant).rejects.toMatchObject({failure: {type: 'proxy-garbled', proxy: `${scheme}://${place}`}});
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
