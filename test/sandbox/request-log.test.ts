import {describe, expect, it} from 'vitest';
import {levels, listPath, queryPath, useAdsDesk} from './ads/ads-desk.js';

describe('the log of requests', () => {
	const {desk, call} = useAdsDesk();
	const last = () => desk().sandbox.knobs.requests.at(-1);

	it.each([
		{headers: {}, logged: {loginCustomerId: undefined, developerToken: 'absent'}},
		{headers: {'developer-token': ''}, logged: {loginCustomerId: undefined, developerToken: 'empty'}},
		{headers: {'developer-token': 'abc'}, logged: {loginCustomerId: undefined, developerToken: 'given'}},
		{headers: {'login-customer-id': ''}, logged: {loginCustomerId: '', developerToken: 'absent'}},
		{
			headers: {'login-customer-id': '123-456-7890'},
			logged: {loginCustomerId: '123-456-7890', developerToken: 'absent'},
		},
	])('tells of the headers of a Google Ads call: $headers', async ({headers, logged}) => {
		await call(listPath, headers as Record<string, string>);
		expect(last()?.headers).toStrictEqual(logged);
		await call(queryPath('1234567890'), headers as Record<string, string>, levels);
		expect(last()?.headers).toStrictEqual(logged);
	});

	it('tells of them when the call gets no good answer, too', async () => {
		desk().sandbox.knobs.faults.ads.push({type: 'reset', when: 'before-work'});
		await expect(call(listPath, {'developer-token': ''})).rejects.toThrow();
		expect(last()?.headers?.developerToken).toBe('empty');
	});

	it('keeps no token, and no headers of other requests', async () => {
		const {access_token: token} = await desk().tokens();
		await call(listPath, {authorization: `Bearer ${token}`, 'developer-token': 'dev-token-of-someone'});
		await desk().post('/revoke', {token});
		const log = JSON.stringify(desk().sandbox.knobs.requests);
		for (const secret of ['dev-token-of-someone', 'ya29.', '1//', 'GOCSPX-']) expect(log).not.toContain(secret);
		expect(last()).toEqual({method: 'POST', path: '/revoke', formKeys: ['token']});
	});
});
