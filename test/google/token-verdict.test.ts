import {describe, expect, it} from 'vitest';
import {tokenVerdict} from '../../source/google/token-verdict.js';

const context = {
	client: {clientId: '1047-abc.apps.googleusercontent.com'},
	redirectUri: 'http://127.0.0.1:43121/',
	mayHaveArrived: false,
	proxy: undefined,
	now: Date.UTC(2026, 10, 23),
};
const proxy = new URL('http://user:secret@proxy.test:3128');

const answer = (status: number, contentType: string, body: string, retryAfter: string | null = null) =>
	({type: 'answered', status, contentType, retryAfter, requestId: null, body}) as const;

describe('tokenVerdict', () => {
	it('hands on the JSON of a success, whatever it is', () => {
		const done = (body: string) => tokenVerdict(answer(200, 'application/json; charset=utf-8', body), context);
		expect(done('{"a":1}')).toEqual({type: 'done', value: {a: 1}});
		expect(done('null')).toEqual({type: 'done', value: null});
	});

	it.each([
		['F47', answer(500, 'application/json', '{}'), 'server-error', 'server-error'],
		['F47', answer(502, 'text/html', '<html>'), 'server-error', 'server-error'],
		['F48', answer(503, 'application/json', '{}', '2'), 'google-busy', 'busy'],
		['F48', answer(503, 'text/html', '<html>', '2'), 'server-error', 'server-error'],
		['F49', answer(429, 'text/html', '<html>'), 'google-busy', 'busy'],
		['F46', {type: 'timed-out'} as const, 'timed-out-exchange', 'no-answer'],
		['F50', {type: 'no-answer', code: 'ECONNRESET'} as const, 'unreachable', 'no-answer'],
		['F52', {type: 'no-answer', code: 'ENOTFOUND'} as const, 'unreachable', 'not-sent'],
		['F53', answer(400, 'application/json', '{"error":"invalid_grant"}'), 'invalid-grant', 'final'],
		['F56', answer(200, 'text/html', '<html>'), 'captive-portal', 'final'],
		['F56', answer(200, 'text/plain', 'Welcome'), 'captive-portal', 'final'],
		['F56', answer(200, '', ' <!doctype html>'), 'captive-portal', 'final'],
		['F56', answer(403, 'text/html', '<html>'), 'captive-portal', 'final'],
		['F56', answer(511, 'text/html', '<html>'), 'captive-portal', 'final'],
		['F57', answer(200, 'application/json', '{"access_token":'), 'unexpected-answer', 'final'],
		['F57', answer(200, 'application/json', ''), 'unexpected-answer', 'final'],
		['F57', answer(200, 'application/octet-stream', '{}'), 'unexpected-answer', 'final'],
		['F57', answer(200, '', '{}'), 'unexpected-answer', 'final'],
		['F57', answer(204, '', ''), 'unexpected-answer', 'final'],
		['F62', answer(304, 'application/json', '{}'), 'unexpected-answer', 'final'],
	])('%s judges %j', (_, given, type, rule) => {
		expect(tokenVerdict(given, context)).toMatchObject({type: 'failed', failure: {type}, rule});
	});

	it.each([
		[429, 2000],
		[503, 2000],
		[500, 0],
	])('takes the wait of Retry-After from a %i: %i ms', (status, retryAfter) => {
		expect(tokenVerdict(answer(status, 'text/html', '', '2'), context)).toMatchObject({retryAfter});
	});

	it.each([
		[407, ''],
		[403, 'text/html'],
	])('F66 takes a %i that is not JSON for the proxy in use', (status, contentType) => {
		expect(tokenVerdict(answer(status, contentType, ''), {...context, proxy})).toEqual({
			type: 'failed',
			failure: {type: 'proxy-refused', proxy: 'http://proxy.test:3128', status},
			rule: 'not-sent',
		});
	});

	it('does not take a refusal of Google for the proxy', () => {
		const refusal = answer(401, 'application/json', '{"error":"invalid_client"}');
		expect(tokenVerdict(refusal, {...context, proxy})).toMatchObject({failure: {type: 'invalid-client'}});
	});
});
