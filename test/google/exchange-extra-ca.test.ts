import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {describe, expect, it} from 'vitest';
import {bundleText} from '../helpers/bundle.js';
import {temporaryFolder} from '../system/temporary-folder.js';
import {certificate} from './certificate.js';
import {goodResponse, json, tokenServer} from './token-server.js';

/** Node reads NODE_EXTRA_CA_CERTS when it starts, so a program of its own exchanges the code. */
const program = `
import {exchangeCode} from './source/google/exchange.js';
import {googleEndpoints} from './source/google/endpoints.js';
exchangeCode({
	endpoints: {...googleEndpoints, token: process.argv[2]},
	client: {clientId: '1047-abc.apps.googleusercontent.com', clientSecret: 'GOCSPX-canary'},
	redirectUri: 'http://127.0.0.1:43121/',
	code: '4/0A-canary',
	codeVerifier: 'canary',
	scopes: ['https://www.googleapis.com/auth/adwords'],
	env: {},
	signal: new AbortController().signal,
}).then(() => console.log('granted'), error => console.log(JSON.stringify(error.failure)));
`;

describe('exchangeCode with NODE_EXTRA_CA_CERTS', () => {
	it('F65 trusts the certificates in it, and only where it is set', async () => {
		const folder = await temporaryFolder();
		const outfile = await bundleText(program, folder);
		const tls = certificate();
		await writeFile(join(folder, 'ca.pem'), tls.cert);
		const {origin, requests} = await tokenServer([json(200, goodResponse)], tls);
		const run = (env: Readonly<Record<string, string>>) =>
			text(spawn(process.execPath, [outfile, `${origin}/token`], {env}).stdout);

		expect(await run({})).toBe('{"type":"tls-untrusted","reason":"DEPTH_ZERO_SELF_SIGNED_CERT"}\n');
		expect(requests).toHaveLength(0);
		const keys = join(folder, 'keys');
		expect(await run({NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'), SSLKEYLOGFILE: keys})).toBe('granted\n');
		// As SECURITY.md has it.
		expect(existsSync(keys)).toBe(false);
		expect(requests).toHaveLength(1);
	});
});
