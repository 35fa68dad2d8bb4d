import {describe, expect, it} from 'vitest';
import {adwordsScope} from '../../source/google/scopes.js';
import {inspectToken} from '../../source/google/token-info.js';
import {accessToken, client, googleServer, info, place} from './google-server.js';
import {manualClock} from './manual-clock.js';
import {json} from './token-server.js';

/** What comes of asking a tokeninfo that says this. */
async function inspect(body: unknown, status = 200) {
	const {endpoints, requests} = await googleServer({'/tokeninfo': json(status, body)});
	const caller = {endpoints, env: {}, signal: new AbortController().signal, clock: manualClock().clock, timeout: 5000};
	const [outcome] = await Promise.allSettled([inspectToken(accessToken, client, caller)]);
	return {outcome, requests};
}

describe('inspectToken', () => {
	it('sends the token in a header, and nowhere else', async () => {
		const {outcome, requests} = await inspect(info);
		expect(outcome).toEqual({status: 'fulfilled', value: {}});
		expect(requests).toMatchObject([
			{
				method: 'POST',
				path: '/tokeninfo',
				headers: {
					authorization: `Bearer ${accessToken}`,
					'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
				},
				body: '',
			},
		]);
	});

	it.each([
		['somebody@example.com', {email: 'somebody@example.com'}],
		['some\u001B[31mbody@example.com\n', {email: 'somebody@example.com'}],
		['', {}],
		[7, {}],
		[null, {}],
	])('tells the email %j', async (email, value) => {
		expect((await inspect({...info, email})).outcome).toEqual({status: 'fulfilled', value});
	});

	it.each([
		[
			'another client',
			{aud: '2-b.apps.googleusercontent.com'},
			{type: 'token-of-another-client', client: place, seen: '2-b.apps.googleusercontent.com'},
		],
		['an evil client', {aud: '\u001B[31mevil'}, {type: 'token-of-another-client', client: place, seen: 'evil'}],
		['another scope', {scope: `openid ${adwordsScope}x`}, {type: 'token-lacks-scope'}],
		['no scope', {scope: ''}, {type: 'token-lacks-scope'}],
		['no client', {aud: undefined}, {type: 'unexpected-answer', status: 200}],
		['scopes that are no text', {scope: [adwordsScope]}, {type: 'unexpected-answer', status: 200}],
	])('refuses %s', async (_, change, failure) => {
		const {outcome} = await inspect({...info, ...change});
		expect((outcome as PromiseRejectedResult).reason.failure).toEqual(failure);
	});

	it.each([
		[
			400,
			{error: 'invalid_token', error_description: 'Invalid Value'},
			{type: 'token-check-refused', error: 'invalid_token', description: 'Invalid Value'},
		],
		[400, {error: 'invalid_token'}, {type: 'token-check-refused', error: 'invalid_token'}],
		[404, {}, {type: 'unexpected-answer', status: 404}],
	])('takes a %i %j for %o', async (status, body, failure) => {
		const {outcome} = await inspect(body, status);
		expect((outcome as PromiseRejectedResult).reason.failure).toEqual(failure);
	});
});
