import {describe, expect, it} from 'vitest';
import {useDesk} from '../desk.js';

describe('revoke', () => {
	const desk = useDesk();
	const isLive = async (access_token: string) => (await desk().post('/tokeninfo', {access_token})).status === 200;

	it.each(['refresh_token', 'access_token'] as const)('takes a %s and voids both', async kind => {
		const {sandbox, post, tokens} = desk();
		const issued = await tokens();
		expect(await isLive(issued.access_token)).toBe(true);
		expect(await post('/revoke', {token: issued[kind]})).toEqual({status: 200, body: {}});
		expect(await isLive(issued.access_token)).toBe(false);
		const {clientId, clientSecret} = sandbox.clients.desktop;
		const refreshed = await post('/token', {
			grant_type: 'refresh_token',
			client_id: clientId,
			client_secret: clientSecret,
			refresh_token: issued.refresh_token,
		});
		expect(refreshed.body).toEqual({
			error: 'invalid_grant',
			error_description: 'Token has been expired or revoked.',
		});
	});

	it('takes all the person gave to the project, and nothing of anyone else', async () => {
		const {post, tokens} = desk();
		const first = await tokens();
		const second = await tokens();
		const other = await tokens({answer: 'allow', account: 'newcomer@example.com'});
		await post('/revoke', {token: first.refresh_token});
		expect(await isLive(second.access_token)).toBe(false);
		expect(await isLive(other.access_token)).toBe(true);
	});

	it('takes the token from the query, too', async () => {
		const {post, tokens} = desk();
		const {access_token} = await tokens();
		expect((await post(`/revoke?token=${access_token}`, {})).status).toBe(200);
		expect(await isLive(access_token)).toBe(false);
	});

	it('refuses a token twice, and what is none', async () => {
		const {post, tokens} = desk();
		const {refresh_token: token} = await tokens();
		await post('/revoke', {token});
		const refused = {status: 400, body: {error: 'invalid_token', error_description: 'Token expired or revoked'}};
		expect(await post('/revoke', {token})).toEqual(refused);
		expect(await post('/revoke', {})).toEqual(refused);
	});
});
