import {Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {useDesk} from './desk.js';

describe('faults of the token endpoint', () => {
	const desk = useDesk();
	const queue = () => desk().sandbox.knobs.faults.token;

	it('come one a request, then all is well (F47, F48)', async () => {
		const {code} = await desk().callback();
		queue().push(
			{type: 'answer', status: 500, body: '{}'},
			{type: 'answer', status: 503, headers: {'retry-after': '2'}, body: '{}'},
		);
		expect((await desk().exchange(code!)).status).toBe(500);
		const response = await fetch(`${desk().sandbox.origin}/token`, {method: 'POST'});
		expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
		expect((await desk().exchange(code!)).status).toBe(200);
	});

	it('answer byte for byte, without a content type of their own (F57)', async () => {
		queue().push({type: 'answer', status: 200, body: new Uint8Array([0x7b, 0xff])});
		const response = await fetch(`${desk().sandbox.origin}/token`, {method: 'POST'});
		expect(response.headers.get('content-type')).toBeNull();
		expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0x7b, 0xff]);
	});

	it('stream what has no end, until the client hangs up (F63, F64)', async () => {
		const endless = Readable.from(
			(function* () {
				for (;;) yield Buffer.alloc(65_536, ' ');
			})(),
		);
		queue().push({type: 'answer', status: 200, body: endless});
		const response = await fetch(`${desk().sandbox.origin}/token`, {method: 'POST'});
		const reader = response.body!.getReader();
		expect((await reader.read()).done).toBe(false);
		const stopped = new Promise(resolve => endless.once('close', resolve));
		await reader.cancel();
		await stopped;
	});

	it('are a captive portal (F56)', async () => {
		queue().push({type: 'html'});
		const response = await fetch(`${desk().sandbox.origin}/token`, {method: 'POST'});
		expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
		expect(await response.text()).toContain('Hotel Wi-Fi');
	});

	it('hang (F46)', async () => {
		queue().push({type: 'hang'});
		const hanging = fetch(`${desk().sandbox.origin}/token`, {
			method: 'POST',
			body: 'code=1',
			signal: AbortSignal.timeout(300),
		});
		await expect(hanging).rejects.toMatchObject({name: 'TimeoutError'});
		expect(desk().sandbox.knobs.requests).toHaveLength(1);
	});

	it('reset before the work is done, so that a second try succeeds (F50)', async () => {
		const {code} = await desk().callback();
		queue().push({type: 'reset', when: 'before-work'});
		await expect(desk().exchange(code!)).rejects.toMatchObject({cause: {code: 'ECONNRESET'}});
		expect(desk().sandbox.knobs.requests.at(-1)?.formKeys).toContain('code');
		expect((await desk().exchange(code!)).status).toBe(200);
	});

	it('reset after the work is done, so that the code is used up (F51)', async () => {
		const {code} = await desk().callback();
		queue().push({type: 'reset', when: 'after-work'});
		await expect(desk().exchange(code!)).rejects.toMatchObject({cause: {code: 'ECONNRESET'}});
		expect(await desk().exchange(code!)).toMatchObject({status: 400, body: {error: 'invalid_grant'}});
	});
});

describe('faults elsewhere', () => {
	const desk = useDesk();
	const limited = {type: 'answer', status: 429, body: '{}'} as const;

	it.each([
		{service: 'tokenInfo', path: '/tokeninfo'},
		{service: 'revoke', path: '/revoke'},
		{service: 'ads', path: '/v25/customers:listAccessibleCustomers'},
		{service: 'ads', path: '/v25/customers/1234567890/googleAds:search'},
	] as const)('reach $path and nothing else (F71, F72)', async ({service, path}) => {
		const {sandbox} = desk();
		sandbox.knobs.faults[service].push(limited);
		const status = async (at: string) => (await fetch(`${sandbox.origin}${at}`, {method: 'POST'})).status;
		expect(await status('/token')).toBe(400);
		expect(await status(path)).toBe(429);
		expect(await status(path)).not.toBe(429);
	});
});
