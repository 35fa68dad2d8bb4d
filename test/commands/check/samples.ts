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
