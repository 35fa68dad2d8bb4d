import {once} from 'node:events';
import {connect} from 'node:net';
import {describe, expect, it, vi} from 'vitest';
import {startSandbox} from '../../source/sandbox/index.js';
import {useDesk} from './desk.js';

describe('startSandbox', () => {
	const desk = useDesk();

	it('takes a person from the consent page to a refresh token and on to an access token', async () => {
		const {callback, exchange, post, sandbox} = desk();
		const {code} = await callback();
		const {status, body} = await exchange(code!);
		expect(status).toBe(200);
		const tokens = body as {refresh_token: string; access_token: string};
		const {clientId, clientSecret} = sandbox.clients.desktop;
		const refreshed = await post('/token', {
			grant_type: 'refresh_token',
			client_id: clientId,
			client_secret: clientSecret,
			refresh_token: tokens.refresh_token,
		});
		expect(refreshed.status).toBe(200);
		expect(refreshed.body).toMatchObject({access_token: expect.stringMatching(/^ya29\./)});
		expect((refreshed.body as {access_token: string}).access_token).not.toBe(tokens.access_token);
	});

	it('serves clients that are registered beside its own', async () => {
		const extra = {...desk().sandbox.clients.web, clientId: '1-extra.apps.googleusercontent.com'};
		const sandbox = await startSandbox({clients: [extra]});
		const query = new URLSearchParams({
			client_id: extra.clientId,
			redirect_uri: extra.redirectUris[0]!,
			response_type: 'code',
			scope: 'openid',
		});
		const page = await fetch(`${sandbox.origin}/o/oauth2/v2/auth?${query}`, {redirect: 'manual'});
		expect(page.headers.get('location')).toMatch(/^\/signin\/consent\//);
		await sandbox.close();
	});

	it('listens on 127.0.0.1 alone', async () => {
		const {port} = new URL(desk().sandbox.origin);
		const socket = connect({host: '127.0.0.2', port: Number(port)});
		const [error] = await once(socket, 'error').catch(thrown => [thrown]);
		expect(error).toMatchObject({code: 'ECONNREFUSED'});
	});

	it('takes the port it is given, and says so when that is taken', async () => {
		const {port} = new URL(desk().sandbox.origin);
		await expect(startSandbox({port: Number(port)})).rejects.toMatchObject({code: 'EADDRINUSE'});
	});

	it('frees its port at once, even under an open connection', async () => {
		const sandbox = await startSandbox();
		const port = Number(new URL(sandbox.origin).port);
		const socket = connect({host: '127.0.0.1', port});
		await once(socket, 'connect');
		const gone = once(socket, 'close');
		await sandbox.close();
		await gone;
		const again = await startSandbox({port});
		expect(again.origin).toBe(sandbox.origin);
		await again.close();
	});

	it('forgets everything when it ends', async () => {
		const {tokens} = desk();
		const {access_token} = await tokens();
		const other = await startSandbox();
		expect((await fetch(`${other.origin}/tokeninfo?access_token=${access_token}`)).status).toBe(400);
		await other.close();
	});

	it('logs requests by names alone', async () => {
		const {sandbox, tokens, consentUrl} = desk();
		await fetch(consentUrl(), {redirect: 'manual'});
		await tokens();
		expect(sandbox.knobs.requests[0]).toEqual({
			method: 'GET',
			path: '/o/oauth2/v2/auth',
			formKeys: [],
			prompt: 'consent',
		});
		expect(sandbox.knobs.requests.at(-1)).toEqual({
			method: 'POST',
			path: '/token',
			formKeys: ['grant_type', 'client_id', 'client_secret', 'redirect_uri', 'code_verifier', 'code'],
		});
	});

	it('keeps the terminal to its owner: nothing is printed', async () => {
		const spies = (['log', 'info', 'warn', 'error'] as const).map(method => vi.spyOn(console, method));
		const {port} = new URL(desk().sandbox.origin);
		const quitter = connect({host: '127.0.0.1', port: Number(port)});
		quitter.write('POST /revoke HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\ntoken=');
		await vi.waitUntil(() => desk().sandbox.knobs.requests.length === 1);
		quitter.destroy();
		await desk().tokens();
		await desk().callback({answer: 'deny'});
		await desk().exchange('no-such-code');
		for (const spy of spies) {
			expect(spy).not.toHaveBeenCalled();
			spy.mockRestore();
		}
	});
});
