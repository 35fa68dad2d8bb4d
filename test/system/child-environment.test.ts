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

it('childEnvironment leaves out name and password of each address, and nothing else of it', () => {
	const env = {
		HTTPS_PROXY: 'http://ada:canary@proxy.example:3128/',
		BOTH: 'http://a:canary@x/ https://b:c@nary@y/?mail=ada@example.com',
		NAME: 'http://canary@x',
		DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/0/bus',
		MAIL: 'ada@example.com',
		PLAIN: 'http://x/@y',
	};
	expect(childEnvironment(env)).toEqual({
		...env,
		HTTPS_PROXY: 'http://proxy.example:3128/',
		BOTH: 'http://x/ https://y/?mail=ada@example.com',
		NAME: 'http://x',
	});
});
