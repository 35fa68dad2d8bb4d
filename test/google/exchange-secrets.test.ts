import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, it, onTestFinished} from 'vitest';
import {bundleText} from '../helpers/bundle.js';
import {cut, goodResponse, json, tokenServer} from './token-server.js';

/** Exchanges a code with the server it is told of, and prints whatever that throws as Node would. */
const program = `
	import {inspect} from 'node:util';
	import {sandboxEndpoints} from './source/google/endpoints.js';
	import {exchangeCode} from './source/google/exchange.js';
	import {adwordsScope} from './source/google/scopes.js';

	exchangeCode({
		endpoints: sandboxEndpoints(process.argv[2]),
		client: {clientId: '1047-abc.apps.googleusercontent.com', clientSecret: 'GOCSPX-canary-secret'},
		redirectUri: 'http://127.0.0.1:43121/',
		code: '4/0A-canary-code',
		codeVerifier: 'canary-verifier',
		scopes: [adwordsScope],
		env: process.env,
		signal: new AbortController().signal,
		clock: {now: Date.now, sleep: async () => {}},
	}).then(
		() => console.log('granted'),
		error => console.log(inspect(error, {depth: Infinity, showHidden: true})),
	);
`;

async function bundled() {
	const folder = await mkdtemp(join(tmpdir(), 'adsauth-test-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	return bundleText(program, folder);
}

it.each([
	['a success', [json(200, goodResponse)], 'granted'],
	['a lost answer', [cut, cut], 'unreachable'],
	['a refusal', [json(401, {error: 'invalid_client'})], 'invalid-client'],
	['a malformed token', [json(200, {...goodResponse, refresh_token: '1//0canary token'})], 'malformed-token'],
])('F68 keeps every secret of %s, however much is logged', async (_, script, expected) => {
	const {origin, requests} = await tokenServer(script);
	const {stdout, stderr} = await promisify(execFile)(process.execPath, [await bundled(), origin], {
		env: {...process.env, GOOGLE_SDK_NODE_LOGGING: 'all', NODE_DEBUG: 'http,https,net,tls'},
		maxBuffer: 1e8,
	});
	expect(stdout).toContain(expected);
	expect(stderr).toMatch(/HTTP \d+: /);
	expect(requests[0]?.get('client_secret')).toBe('GOCSPX-canary-secret');
	expect(stdout + stderr).not.toMatch(/canary|GOCSPX|1\/\/0|ya29|4\/0A/);
	// A Buffer is printed as pairs of hex digits.
	expect(stdout + stderr).not.toContain(
		Buffer.from('canary')
			.toString('hex')
			.replace(/..(?=.)/g, '$& '),
	);
});
