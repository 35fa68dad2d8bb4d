import {describe, expect, it} from 'vitest';
import {adwordsScope} from '../../../source/sandbox/scopes.js';
import {useDesk} from '../desk.js';

describe('tokeninfo', () => {
	const desk = useDesk();

	it('tells what a token is good for, wherever the token stands', async () => {
		const {sandbox, post, tokens} = desk();
		const {access_token} = await tokens();
		const {clientId} = sandbox.clients.desktop;
		const info = {
			azp: clientId,
			aud: clientId,
			scope: adwordsScope,
			exp: expect.stringMatching(/^\d{10}$/),
			expires_in: expect.stringMatching(/^3[56]\d\d$/),
			access_type: 'offline',
		};
		const bearer = {method: 'POST', headers: {authorization: `Bearer ${access_token}`}};
		expect(await (await fetch(`${sandbox.origin}/tokeninfo?access_token=${access_token}`)).json()).toEqual(info);
		expect((await post('/tokeninfo', {access_token})).body).toEqual(info);
		expect(await (await fetch(`${sandbox.origin}/tokeninfo`, bearer)).json()).toEqual(info);
	});

	it('names the person if the email scope was granted', async () => {
		const {post, tokens} = desk();
		const {access_token} = await tokens(undefined, {scope: `email ${adwordsScope}`, access_type: 'online'});
		const {body} = await post('/tokeninfo', {access_token});
		expect(body).toMatchObject({email: 'ads.manager@example.com', access_type: 'online'});
	});

	it.each([{}, {access_token: ''}, {access_token: 'ya29.no'}])('refuses %o', async fields => {
		expect(await desk().post('/tokeninfo', fields as Record<string, string>)).toEqual({
			status: 400,
			body: {error: 'invalid_token', error_description: 'Invalid Value'},
		});
	});
});
