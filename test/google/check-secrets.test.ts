import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, it, onTestFinished} from 'vitest';
import {bundleText} from '../helpers/bundle.js';
import {certificate} from './certificate.js';
import {adsErrors, goodRoutes, googleServer, type Routes, rows, search} from './google-server.js';
import {cut, json, page, tokenServer} from './token-server.js';

/** Checks a token with the server it is told of, and prints whatever that throws as Node would. */
const program = `
	import {inspect} from 'node:util';
	import {sandboxEndpoints} from './source/google/endpoints.js';
	import {checkToken} from './source/google/check-token.js';
	import {walkAccounts} from './source/google/ads/walk-accounts.js';

	const check = {
		endpoints: {...sandboxEndpoints(process.argv[2]), tokenInfo: process.argv[3]},
		client: {clientId: '1047-abc.apps.googleusercontent.com', clientSecret: 'GOCSPX-canary-secret'},
		refreshToken: '1//0canary-refresh-token-0123456789',
		developerToken: 'canary-developer-token',
		env: process.env,
		signal: new AbortController().signal,
		clock: {now: Date.now, sleep: async () => {}},
	};
	try {
		const {accounts} = await checkToken(check);
		await walkAccounts({...check, roots: accounts.map(({id}) => id), onAccounts: batch => console.log(batch.length)});
		console.log('proven');
	} catch (error) {
		console.log(inspect(error, {depth: Infinity, showHidden: true}));
	}
`;

async function bundled() {
	const folder = await mkdtemp(join(tmpdir(), 'adsauth-test-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	return bundleText(program, folder);
}

/** Runs it with all that Node and the libraries can log; killed if it doesn't end. */
const run = async (origin: string, tokenInfo: string) =>
	promisify(execFile)(process.execPath, [await bundled(), origin, tokenInfo], {
		env: {...process.env, GOOGLE_SDK_NODE_LOGGING: 'all', NODE_DEBUG: 'http,https,net,tls'},
		maxBuffer: 1e8,
		timeout: 20_000,
	});

const secrets = /canary|GOCSPX|1\/\/0|ya29/;

const account = rows({id: '1', manager: false});
const good: Routes = {
	...goodRoutes,
	'/v26/customers:listAccessibleCustomers': json(200, {resourceNames: ['customers/1']}),
	[search('1')]: account,
};
const prohibited = adsErrors({
	group: 'authorizationError',
	name: 'DEVELOPER_TOKEN_PROHIBITED',
	message: 'Not with canary-developer-token.',
});

it.each([
	['a success', {}, 'proven'],
	['a lost answer', {'/token': cut}, 'unreachable'],
	['a refusal', {'/token': json(400, {error: 'invalid_grant'})}, 'refresh-token-refused'],
	['a portal', {'/tokeninfo': page(200)}, 'captive-portal'],
	['a refusal by Google Ads', {[search('1')]: prohibited.stream}, 'DEVELOPER_TOKEN_PROHIBITED'],
] as const)('keeps every secret of %s, whatever is logged, and ends by itself', async (_, routes, expected) => {
	const {origin, requests} = await googleServer({...good, ...routes});
	const {stdout, stderr} = await run(origin, `${origin}/tokeninfo`);
	expect(stdout).toContain(expected);
	expect(stderr).toMatch(/HTTP \d+: /);
	expect(requests[0]?.body).toContain('GOCSPX-canary-secret');
	expect(stdout + stderr).not.toMatch(secrets);
});

it('keeps them over TLS, too', async () => {
	const {origin} = await googleServer(good);
	const secure = await tokenServer([], certificate());
	const {stdout, stderr} = await run(origin, `${secure.origin}/tokeninfo`);
	expect(stdout).toContain('tls-untrusted');
	expect(stderr).toMatch(/HTTPS \d+: createConnection/);
	expect(stdout + stderr).not.toMatch(secrets);
});
