import {expect, it} from 'vitest';
import {environmentValues} from '../../source/configs/environment-values.js';

it('takes what the libraries would, and nothing without a token', () => {
	const env = {
		GOOGLE_ADS_CLIENT_ID: 'a',
		GOOGLE_ADS_CLIENT_SECRET: 'b',
		GOOGLE_ADS_REFRESH_TOKEN: 'c',
		GOOGLE_ADS_LOGIN_CUSTOMER_ID: '1234567890',
		GOOGLE_ADS_DEVELOPER_TOKEN: '',
		HOME: '/home/me',
	};
	expect(environmentValues(env)).toEqual({
		clientId: 'a',
		clientSecret: 'b',
		refreshToken: 'c',
		loginCustomerId: '1234567890',
	});
	expect(environmentValues({GOOGLE_ADS_REFRESH_TOKEN: 'c'})).toEqual({refreshToken: 'c'});
	for (const token of [undefined, '', 'INSERT_REFRESH_TOKEN_HERE']) {
		expect(environmentValues({...env, GOOGLE_ADS_REFRESH_TOKEN: token})).toBeUndefined();
	}
});
