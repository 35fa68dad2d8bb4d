import {expect, it} from 'vitest';
import {childEnvironment} from '../../source/system/child-environment.js';

it('childEnvironment leaves out what is or looks like a secret', () => {
	const needed = {
		PATH: '/bin',
		HOME: '/home/ada',
		DISPLAY: ':0',
		XAUTHORITY: '/x',
		BROWSER: 'b',
		DBUS_SESSION_BUS_ADDRESS: 'd',
	};
	const secrets = {
		GOOGLE_ADS_CLIENT_ID: '1',
		GOOGLE_ADS_REFRESH_TOKEN: '1',
		google_ads_client_secret: '1',
		GITHUB_TOKEN: '1',
		AWS_SECRET_ACCESS_KEY: '1',
		DB_PASSWORD: '1',
		OPENAI_API_KEY: '1',
		GOOGLE_APPLICATION_CREDENTIALS: '1',
		NODE_OPTIONS: '--inspect-brk',
	};
	expect(childEnvironment({...needed, ...secrets})).toEqual(needed);
});
