import {describe, expect, it} from 'vitest';
import {refreshAccessToken} from '../../source/google/access-token.js';
import {adwordsScope} from '../../source/google/scopes.js';
import {accessToken, client, googleServer, place, refreshed, refreshToken} from './google-server.js';
import {manualClock} from './manual-clock.js';
import {json, type Reply} from './token-server.js';

/** What comes of a refresh against a token endpoint that says this. */
async function refresh(answer: Reply) {
	const {endpoints, requests} = await googleServer({'/token': answer});
	const caller = {endpoints, env: {}, signal: new AbortController().signal, clock: manualClock().clock, timeout: 5000};
	const [outcome] = await Promise.allSettled([refreshAccessToken({client, refreshToken}, caller)]);
	return {outcome, requests};
}

const rejected = (failure: unknown) => ({status: 'rejected', reason: {failure}});

describe('refreshAccessToken', () => {
	it('posts exactly the fields of RFC 6749 section 6', async () => {
		const {outcome, requests} = await refresh(json(200, refreshed));
		expect(outcome).toEqual({status: 'fulfilled', value: {accessToken}});
		expect(requests.map(({method, path}) => [method, path])).toEqual([['POST', '/token']]);
		expect(Object.fromEntries(new URLSearchParams(requests[0]!.body))).toEqual({
			grant_type: 'refresh_token',
			client_id: client.clientId,
			client_secret: client.clientSecret,
			refresh_token: refreshToken,
		});
	});

	it('F60 brings the end of the refresh token’s life', async () => {
		const {outcome} = await refresh(json(200, {...refreshed, refresh_token_expires_in: 604_799}));
		expect(outcome).toMatchObject({value: {refreshTokenExpiresAt: new Date('2026-11-29T23:59:59Z')}});
	});

	it('takes a response that names no scope', async () => {
		const {outcome} = await refresh(json(200, {...refreshed, scope: undefined}));
		expect(outcome.status).toBe('fulfilled');
	});

	it('takes a scope more', async () => {
		const {outcome} = await refresh(json(200, {...refreshed, scope: `openid ${adwordsScope}`}));
		expect(outcome.status).toBe('fulfilled');
	});

	it.each(['', 'openid', `${adwordsScope}.readonly`])('refuses the scope "%s"', async scope => {
		expect((await refresh(json(200, {...refreshed, scope}))).outcome).toMatchObject(
			rejected({type: 'token-lacks-scope'}),
		);
	});

	const refused = {type: 'refresh-token-refused', client: place};
	const again = {type: 'reauthentication-required'};
	it.each([
		[400, {error: 'invalid_grant'}, refused],
		[400, {error: 'invalid_grant', error_description: 'Token has been expired or revoked.'}, refused],
		[400, {error: 'invalid_grant', error_description: 'Bad Request', error_subtype: 7}, refused],
		[400, {error: 'invalid_grant', error_description: 'Traptoken', error_subtype: 'other'}, refused],
		[400, {error: 'invalid_grant', error_subtype: 'invalid_rapt'}, again],
		[400, {error: 'invalid_grant', error_subtype: 'rapt_required'}, again],
		[400, {error: 'invalid_grant', error_description: 'reauth related error (invalid_rapt)'}, again],
		[400, {error: 'invalid_grant', error_description: 'Reauthentication is needed.'}, again],
		[401, {error: 'unauthorized_client'}, {type: 'token-of-another-client', client: place}],
		[401, {error: 'invalid_client', error_description: 'Unauthorized'}, {type: 'invalid-client', client: place}],
		[401, {error: 'deleted_client'}, {type: 'deleted-client', client: place}],
		[400, {error: 'invalid_request'}, {type: 'token-check-refused', error: 'invalid_request'}],
		[
			400,
			{error: '\u001B[31mred', error_description: '\u001B[31mno\nway'},
			{type: 'token-check-refused', error: 'red', description: 'no way'},
		],
		[400, {}, {type: 'unexpected-answer', status: 400}],
		[400, {error: {code: 400}}, {type: 'unexpected-answer', status: 400}],
		[500, {error: 'invalid_grant'}, {type: 'server-error', status: 500}],
	])('takes a %i %j for %o', async (status, body, failure) => {
		const {outcome} = await refresh(json(status, body));
		expect(outcome).toMatchObject({status: 'rejected'});
		expect((outcome as PromiseRejectedResult).reason.failure).toEqual(failure);
	});

	it.each([
		['no token type', {token_type: undefined}, {type: 'unexpected-answer', status: 200}],
		['no token', {access_token: undefined}, {type: 'unexpected-answer', status: 200}],
		['a token with a line break', {access_token: `${accessToken}\n`}, {type: 'malformed-token', token: 'access_token'}],
		['an empty token', {access_token: ''}, {type: 'malformed-token', token: 'access_token'}],
	])('takes no response with %s', async (_, change, failure) => {
		expect((await refresh(json(200, {...refreshed, ...change}))).outcome).toMatchObject(rejected(failure));
	});
});
