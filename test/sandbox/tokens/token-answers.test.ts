import {describe, expect, it} from 'vitest';
import {adwordsScope} from '../../../source/sandbox/scopes.js';
import {type Desk, useDesk} from '../desk.js';

const refused = (status: number, error: string, error_description: string) => ({
	status,
	body: {error, error_description},
});

const refresh = ({sandbox, post}: Desk, refresh_token: string, client: 'desktop' | 'web' = 'desktop') =>
	post('/token', {
		grant_type: 'refresh_token',
		client_id: sandbox.clients[client].clientId,
		client_secret: sandbox.clients[client].clientSecret,
		refresh_token,
	});

describe('the token endpoint, granting', () => {
	const desk = useDesk();

	it("answers in Google's shape and order", async () => {
		const tokens = await desk().tokens();
		expect(tokens).toEqual({
			access_token: expect.stringMatching(/^ya29\.[\w-]{99,}$/),
			expires_in: 3599,
			refresh_token: expect.stringMatching(/^1\/\/0[\w-]{90,}$/),
			scope: adwordsScope,
			token_type: 'Bearer',
		});
		expect(Object.keys(tokens)).toEqual(['access_token', 'expires_in', 'refresh_token', 'scope', 'token_type']);
	});

	it.each([{access_type: 'online'}, {access_type: ''}])('gives no refresh token for %o', async fields => {
		expect(await desk().tokens(undefined, fields)).not.toHaveProperty('refresh_token');
	});

	it('gives no refresh token when told so (F58)', async () => {
		desk().sandbox.knobs.noRefreshToken = true;
		const tokens = await desk().tokens();
		expect(tokens).toHaveProperty('access_token');
		expect(tokens).not.toHaveProperty('refresh_token');
	});

	it('states the end of the refresh token when told so (F60)', async () => {
		desk().sandbox.knobs.refreshTokenExpiresIn = 604_799;
		expect(await desk().tokens()).toMatchObject({refresh_token_expires_in: 604_799});
	});

	it('states it when refreshing, too', async () => {
		const {refresh_token} = await desk().tokens();
		desk().sandbox.knobs.refreshTokenExpiresIn = 3600;
		expect((await refresh(desk(), refresh_token)).body).toMatchObject({
			refresh_token_expires_in: 3600,
			scope: adwordsScope,
		});
	});

	it('adds an ID token for openid', async () => {
		const tokens = await desk().tokens(undefined, {scope: `openid ${adwordsScope}`});
		expect(tokens).toMatchObject({id_token: expect.stringMatching(/^ey[\w-]+\.ey[\w-]+\.[\w-]+$/)});
	});

	it("doesn't repeat or replace the refresh token when refreshing", async () => {
		const {refresh_token} = await desk().tokens();
		for (const _time of ['first', 'second']) {
			const {body} = await refresh(desk(), refresh_token);
			expect(body).toEqual({
				access_token: expect.stringMatching(/^ya29\./),
				expires_in: 3599,
				scope: adwordsScope,
				token_type: 'Bearer',
			});
		}
	});
});

describe('the token endpoint, refusing', () => {
	const desk = useDesk();

	it('a code that was used (F53), whose tokens are void from then on', async () => {
		const {code} = await desk().callback();
		const {access_token} = (await desk().exchange(code!)).body as {access_token: string};
		expect(await desk().exchange(code!)).toEqual(refused(400, 'invalid_grant', 'Bad Request'));
		expect(await desk().exchange(code!)).toEqual(refused(400, 'invalid_grant', 'Bad Request'));
		expect(await desk().post('/tokeninfo', {access_token})).toMatchObject({status: 400});
	});

	it('what is no code', async () => {
		expect(await desk().exchange('4%2F0Axyz')).toEqual(refused(400, 'invalid_grant', 'Malformed auth code.'));
	});

	it.each([
		{fields: {code_verifier: 'x'.repeat(43)}, answer: refused(400, 'invalid_grant', 'Invalid code verifier.')},
		{fields: {code_verifier: 'short'}, answer: refused(400, 'invalid_grant', 'Invalid code verifier.')},
		{fields: {code_verifier: ''}, answer: refused(400, 'invalid_grant', 'Missing code verifier.')},
		{fields: {redirect_uri: 'http://127.0.0.1:1'}, answer: refused(400, 'redirect_uri_mismatch', 'Bad Request')},
		{fields: {client_secret: 'GOCSPX-wrong'}, answer: refused(401, 'invalid_client', 'Unauthorized')},
		{fields: {client_secret: ''}, answer: refused(400, 'invalid_request', 'client_secret is missing.')},
		{fields: {client_id: '1-gone'}, answer: refused(401, 'invalid_client', 'The OAuth client was not found.')},
		{fields: {code: ''}, answer: refused(400, 'invalid_request', 'Missing required parameter: code')},
		{fields: {grant_type: 'password'}, answer: refused(400, 'unsupported_grant_type', 'Bad Request')},
	])('$fields, without using up the code (F54, F55)', async ({fields, answer}) => {
		const {code} = await desk().callback();
		expect(await desk().exchange(code!, fields as Record<string, string>)).toEqual(answer);
		expect((await desk().exchange(code!)).status).toBe(200);
	});

	it("another client's tokens, and refresh tokens that never were", async () => {
		const {refresh_token} = await desk().tokens();
		expect(await refresh(desk(), refresh_token, 'web')).toEqual(refused(401, 'unauthorized_client', 'Unauthorized'));
		expect(await refresh(desk(), 'what?')).toEqual(refused(400, 'invalid_grant', 'Bad Request'));
		const message = 'Token has been expired or revoked.';
		expect(await refresh(desk(), '1//0gone')).toEqual(refused(400, 'invalid_grant', message));
	});

	it('each refresh, until that is taken away, but no code', async () => {
		const {sandbox, tokens} = desk();
		const {refresh_token} = await tokens();
		const {status, ...body} = {
			status: 400,
			error: 'invalid_grant',
			error_description: 'reauth related error (invalid_rapt)',
			error_subtype: 'invalid_rapt',
		};
		sandbox.knobs.refreshRefusal = {status, ...body};
		expect(await refresh(desk(), refresh_token)).toEqual({status, body});
		expect(await refresh(desk(), refresh_token)).toEqual({status, body});
		expect(await tokens()).toHaveProperty('refresh_token');
		sandbox.knobs.refreshRefusal = undefined;
		expect((await refresh(desk(), refresh_token)).status).toBe(200);
	});
});
