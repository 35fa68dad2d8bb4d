import {describe, expect, it} from 'vitest';
import {adwordsScope} from '../../source/sandbox/scopes.js';
import {openHttpBrowser} from '../helpers/http-browser.js';
import {useDesk} from './desk.js';

describe('the callback', () => {
	const desk = useDesk();

	it("carries Google's parameters (F14)", async () => {
		expect(await desk().callback()).toEqual({
			state: 'state-of-this-attempt',
			iss: desk().sandbox.origin,
			code: expect.stringMatching(/^4\/0A[\w-]{60,}$/),
			scope: adwordsScope,
			authuser: '0',
			prompt: 'consent',
		});
	});

	it('keeps the query of the redirect URI', async () => {
		const redirectUri = `${desk().redirectUri}?kept=yes`;
		expect(await desk().callback(undefined, {redirect_uri: redirectUri})).toMatchObject({kept: 'yes', authuser: '0'});
	});

	it('carries access_denied and the state when the person denies (F7)', async () => {
		expect(await desk().callback({answer: 'deny'})).toEqual({
			error: 'access_denied',
			state: 'state-of-this-attempt',
			iss: desk().sandbox.origin,
		});
	});

	it('has someone else as iss, or none, on demand (F12, F13)', async () => {
		const {sandbox, callback} = desk();
		sandbox.knobs.iss = 'wrong';
		expect((await callback()).iss).toBe('https://accounts.example.com');
		sandbox.knobs.iss = 'absent';
		const answer = await callback();
		expect(answer).toHaveProperty('code');
		expect(answer).not.toHaveProperty('iss');
	});
});

describe('a refused request ends in the browser', () => {
	const desk = useDesk();
	const open = (fields: Readonly<Record<string, string>>) => openHttpBrowser().open(desk().consentUrl(fields));

	it('for an unknown client', async () => {
		const page = await open({client_id: '1-nobody.apps.googleusercontent.com'});
		expect(page.status).toBe(401);
		expect(page.html).toContain('Error 401: invalid_client');
		expect(page.html).toContain('The OAuth client was not found.');
	});

	it('for a redirect URI that is not registered', async () => {
		const page = await open({
			client_id: desk().sandbox.clients.web.clientId,
			redirect_uri: 'http://127.0.0.1:1/"><script>',
		});
		expect(page.status).toBe(400);
		expect(page.html).toContain('Error 400: redirect_uri_mismatch');
		expect(page.html).toContain('redirect_uri=http://127.0.0.1:1/&quot;&gt;&lt;script&gt;');
	});

	it.each([
		{fields: {scope: 'https://www.googleapis.com/auth/adwords ads'}, error: 'Error 400: invalid_scope'},
		{fields: {scope: ''}, error: 'Missing required parameter: scope'},
		{fields: {response_type: 'token'}, error: 'Error 400: unsupported_response_type'},
		{fields: {prompt: 'please'}, error: 'Error 400: invalid_request'},
		{fields: {code_challenge_method: 'plain'}, error: 'Error 400: invalid_request'},
	])('for $fields', async ({fields, error}) => {
		const page = await open(fields);
		expect(page.status).toBe(400);
		expect(page.url.origin).toBe(desk().sandbox.origin);
		expect(page.html).toContain(error);
	});

	it('for a missing challenge, where PKCE is demanded', async () => {
		const fields = {code_challenge: '', code_challenge_method: ''};
		expect((await open(fields)).status).toBe(200);
		desk().sandbox.knobs.pkceRequired = true;
		const page = await open(fields);
		expect(page.status).toBe(400);
		expect(page.html).toContain('Error 400: invalid_request');
	});
});
