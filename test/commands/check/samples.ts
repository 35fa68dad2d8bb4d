import type {CheckedConfig} from '../../../source/commands/check/finding.js';

const clientId = '104712345678-abcdefgh12348f2k.apps.googleusercontent.com';
const client = {clientId, projectId: 'ads-reports'};

/** A config in good order, but for a token that ends. */
export const goodConfig: CheckedConfig = {
	source: 'file',
	path: '/home/ada/google-ads.yaml',
	label: 'Python',
	format: 'python',
	clientId,
	findings: [
		{check: 'form', verdict: 'good', text: 'all there'},
		{check: 'refresh', verdict: 'good', text: 'Google accepts the refresh token'},
		{check: 'lifetime', verdict: 'note', text: 'ends on 2026-12-02', link: 'https://console.example/audience'},
	],
	accounts: [{id: '1234567890', name: 'Example Agency', manager: true}, {id: '9012345678'}],
	expiresAt: new Date('2026-12-02T10:00:00Z'),
};

/** A config whose token was revoked. */
export const badConfig: CheckedConfig = {
	source: 'environment',
	clientId,
	findings: [
		{check: 'form', verdict: 'good', text: 'all there'},
		{check: 'refresh', verdict: 'bad', failure: {type: 'refresh-token-refused', client}},
		{check: 'accounts', verdict: 'skipped', text: 'not checked'},
	],
	accounts: [],
};

/** Something of everything. */
export const mixedConfig: CheckedConfig = {
	...goodConfig,
	findings: [
		{check: 'form', verdict: 'good', text: 'client ID, client secret and refresh token are there'},
		{check: 'refresh', verdict: 'good', text: 'Google accepts the refresh token'},
		{check: 'client-and-scope', verdict: 'good', text: 'made with this client, for Google Ads'},
		{
			check: 'accounts',
			verdict: 'good',
			text: '2 accounts: Example Agency 123-456-7890 (manager), Corner Café 901-234-5678',
		},
		{check: 'login-customer', verdict: 'good', text: '123-456-7890 can be reached'},
		{
			check: 'lifetime',
			verdict: 'note',
			text: 'ends on 2026-12-02: apps in Testing get 7 days, so publish it, then make a new token',
			link: 'https://console.cloud.google.com/auth/audience?project=ads-reports',
		},
		{
			check: 'permissions',
			verdict: 'bad',
			failure: {type: 'config-readable-by-others', path: '/home/ada/google-ads.yaml', mode: 0o644},
		},
		{check: 'git', verdict: 'good', text: 'in no repository'},
	],
};
