import {inspect} from 'node:util';
import {gzipSync} from 'node:zlib';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {googleEndpoints, sandboxEndpoints} from '../../source/google/endpoints.js';
import {type HttpRequest, type HttpSettings, sendRequest} from '../../source/google/http.js';
import {googleServer} from './google-server.js';
import {cut, hang, json, page, type Reply, reply} from './token-server.js';

const settings: HttpSettings = {
	endpoints: sandboxEndpoints('http://127.0.0.1:9'),
	env: {},
	signal: new AbortController().signal,
	timeout: 5000,
};

/** What comes of one request to a server that says this. */
async function send(answer: Reply, request: Partial<HttpRequest> = {}, overrides: Partial<HttpSettings> = {}) {
	const server = await googleServer({'/x': answer});
	const sent = sendRequest({url: `${server.origin}/x`, method: 'GET', ...request}, {...settings, ...overrides});
	const [outcome] = await Promise.allSettled([sent]);
	return {...server, outcome, answer: outcome.status === 'fulfilled' ? outcome.value : undefined};
}

const drip: Reply = response => {
	response.writeHead(200, {'content-type': 'application/json'}).write('{');
};

describe('sendRequest', () => {
	it('takes an abort at any moment of its beginning for what it is, and crashes on none', async () => {
		const server = await googleServer({'/x': hang});
		for (let moments = 0; moments < 40; moments += 1) {
			const controller = new AbortController();
			const sent = sendRequest(
				{url: `${server.origin}/x`, method: 'POST', body: {json: {}}},
				{...settings, signal: controller.signal},
			);
			const refused = expect(sent).rejects.toBe('left');
			for (let moment = 0; moment < moments; moment += 1) await undefined;
			controller.abort('left');
			await refused;
		}
	});

	it('brings status, headers and body as they are', async () => {
		const {answer} = await send(reply(429, 'Text/HTML', '<b>', {'retry-after': '7', 'request-id': 'id'}));
		expect(answer).toEqual({
			type: 'answered',
			status: 429,
			contentType: 'text/html',
			retryAfter: '7',
			requestId: 'id',
			body: '<b>',
		});
	});

	it('brings JSON as text, and nothing for headers that are not there', async () => {
		const {answer} = await send(reply(200, undefined, '{"a":1}'));
		expect(answer).toMatchObject({contentType: '', retryAfter: null, requestId: null, body: '{"a":1}'});
	});

	it('sends a form', async () => {
		const {requests} = await send(json(200, {}), {method: 'POST', body: {form: {a: '1//0 &=+ü', b: ''}}});
		expect(requests[0]).toMatchObject({
			method: 'POST',
			headers: {'content-type': 'application/x-www-form-urlencoded;charset=UTF-8'},
			body: 'a=1%2F%2F0+%26%3D%2B%C3%BC&b=',
		});
	});

	it('sends JSON and the headers that it is given', async () => {
		const {requests} = await send(json(200, {}), {
			method: 'POST',
			body: {json: ['ü']},
			headers: {authorization: 'Bearer x'},
		});
		expect(requests[0]).toMatchObject({
			headers: {'content-type': 'application/json', authorization: 'Bearer x'},
			body: '["ü"]',
		});
	});

	it.each([json(500, {}), page(429), cut])('sends it once, whatever comes back', async answer => {
		const {requests} = await send(answer);
		expect(requests).toHaveLength(1);
	});

	it('follows no redirect', async () => {
		const other = await googleServer({'/x': json(200, {})});
		const {answer} = await send(page(307, {location: `${other.origin}/x`}), {method: 'POST', body: {form: {a: 'b'}}});
		expect(answer).toEqual({type: 'no-answer', code: 'no-redirect'});
		expect(other.requests).toEqual([]);
	});

	it.each([
		['nobody who listens', {url: 'http://127.0.0.1:9/'}, 'ECONNREFUSED'],
		['a header that cannot be sent', {headers: {authorization: 'Bearer canary\n'.repeat(2)}}, 'unknown'],
	])('has no answer from %s', async (_, request, code) => {
		const {answer} = await send(json(200, {}), request);
		expect(answer).toEqual({type: 'no-answer', code});
	});

	it.each([
		['64 KiB', undefined, 65_536],
		['what it may', 100, 100],
	])('reads %s and no more', async (_, maxBytes, size) => {
		const limit = maxBytes === undefined ? {} : {maxBytes};
		expect((await send(reply(200, 'text/plain', 'x'.repeat(size)), limit)).answer).toMatchObject({type: 'answered'});
		const {answer} = await send(reply(200, 'text/plain', 'x'.repeat(size + 1)), limit);
		expect(answer).toEqual({type: 'no-answer', code: 'max-size'});
	});

	it('unpacks no bomb', async () => {
		const bomb = gzipSync('x'.repeat(10_000_000));
		const {answer} = await send(response => {
			response.writeHead(200, {'content-encoding': 'gzip'}).end(bomb);
		});
		expect(answer).toEqual({type: 'no-answer', code: 'max-size'});
	});

	describe('closes its connection', () => {
		it.each([
			['an answer', json(200, {}), 'answered'],
			['an empty answer', (response => response.writeHead(204).end()) as Reply, 'answered'],
			['an answer that is too long', reply(200, 'text/plain', 'x'.repeat(1_000_000)), 'no-answer'],
			['a redirect', page(302, {location: '/y'}), 'no-answer'],
			['no answer', hang, 'timed-out'],
			['half an answer', drip, 'timed-out'],
		])('after %s', async (_, reply, type) => {
			const {answer, sockets} = await send(reply, {}, type === 'timed-out' ? {timeout: 200} : {});
			expect(answer).toMatchObject({type});
			await expect.poll(() => sockets.size).toBe(0);
		});
	});

	it('ends with the reason when the person leaves', async () => {
		const controller = new AbortController();
		const reason = new Error('left');
		const {outcome} = await send(() => controller.abort(reason), {}, {signal: controller.signal});
		expect(outcome).toEqual({status: 'rejected', reason});
	});

	it('sends nothing with certificate checks off, not even for practice', async () => {
		const env = {NODE_TLS_REJECT_UNAUTHORIZED: '0'};
		const {outcome, requests} = await send(json(200, {}), {}, {env, endpoints: googleEndpoints});
		expect(outcome).toMatchObject({reason: {failure: {type: 'tls-checks-off'}}});
		expect(requests).toEqual([]);
		const practice = await send(json(200, {}), {}, {env});
		expect(practice.outcome).toMatchObject({reason: {failure: {type: 'tls-checks-off'}}});
		expect(practice.requests).toEqual([]);
	});

	it('sends nothing when the proxy is no address', async () => {
		const {outcome} = await send(json(200, {}), {url: 'https://google.test/'}, {env: {HTTPS_PROXY: 'socks5://x:1'}});
		expect(outcome).toMatchObject({reason: {failure: {type: 'proxy-bad', problem: 'socks'}}});
	});

	it('goes to this machine without a proxy, whatever the environment says', async () => {
		for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])
			vi.stubEnv(name, 'http://127.0.0.1:9');
		onTestFinished(() => {
			vi.unstubAllEnvs();
		});
		expect((await send(json(200, {}), {}, {env: process.env})).answer).toMatchObject({status: 200});
	});

	it('goes through the proxy that it is told of', async () => {
		const {answer} = await send(
			json(200, {}),
			{url: 'https://google.test/'},
			{env: {HTTPS_PROXY: 'http://127.0.0.1:9'}},
		);
		expect(answer).toEqual({type: 'no-answer', code: 'ECONNREFUSED'});
	});

	it.each([cut, page(302, {location: '/y'}), json(400, {})])('lets no secret out', async answer => {
		const request = {method: 'POST', headers: {authorization: 'canary'}, body: {form: {a: 'canary'}}} as const;
		const {outcome} = await send(answer, request);
		expect(inspect(outcome, {depth: Number.POSITIVE_INFINITY, showHidden: true})).not.toContain('canary');
	});
});
