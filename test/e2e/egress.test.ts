import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';
import {formats} from '../../source/configs/formats.js';
import {sampleClients} from '../../source/sandbox/clients.js';
import {emptyFolder} from '../helpers/terminal.js';
import {closedNetwork, obstacle} from './closed-network.js';
import {clientJson} from './journey.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const [oauth, ads] = ['oauth2.googleapis.com', 'googleads.googleapis.com'];

/** The program as it's published, unpacked. */
async function packed(): Promise<string> {
	const folder = await emptyFolder();
	await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {cwd: root});
	const [tarball = ''] = await readdir(folder);
	await run('tar', ['-xzf', tarball], {cwd: folder});
	return join(folder, 'package/bin/adsauth.js');
}

it('the packed program contacts nobody but Google, and the browser goes to the third of its hosts', async context => {
	const reason = obstacle();
	if (reason !== undefined) context.skip(reason);

	const program = await packed();
	const home = await emptyFolder();
	const {desktop} = sampleClients();
	const clientFile = join(home, 'client_secret_test.json');
	await writeFile(clientFile, clientJson(desktop), {mode: 0o600});
	const {start, open, lookedUp, asked, connections} = await closedNetwork(desktop.clientId);
	const adsauth = (...args: readonly string[]) => start([process.execPath, program, ...args], home);
	const finish = async (child: ReturnType<typeof adsauth>) => {
		const [[code], stdout, stderr] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
		return {code, stdout, stderr};
	};

	for (const flag of ['--help', '--version']) {
		expect(await finish(adsauth(flag))).toMatchObject({code: 0, stderr: ''});
	}
	expect(lookedUp).toEqual([]);

	const config = join(home, 'google-ads.yaml');
	const signIn = adsauth('--json', '-P', clientFile, '--no-browser');
	const errors = text(signIn.stderr);
	let events = '';
	createInterface(signIn.stdout).on('line', line => {
		events += `${line}\n`;
		const event = JSON.parse(line);
		if (event.event !== 'consent') return;
		const consent = new URL(event.url);
		expect(consent.origin).toBe('https://accounts.google.com');
		const state = consent.searchParams.get('state') ?? '';
		void open(`${event.redirectUri}?${new URLSearchParams({state, code: '4/0Aegress'})}`);
	});
	await once(signIn, 'close');
	expect(events, await errors).toContain('"event":"granted"');
	expect(new Set(lookedUp)).toEqual(new Set([oauth, ads]));

	const values = {clientId: desktop.clientId, clientSecret: desktop.clientSecret};
	const stored = {...values, refreshToken: '1//0egress-refresh-token-0123456789', developerToken: 'x'.repeat(22)};
	await writeFile(config, formats.python.create(stored), {mode: 0o600});
	const before = asked.length;
	await finish(adsauth('check', '--json', config));
	expect(asked.slice(before)).toContain(`${oauth}/token`);
	const revoked = await finish(adsauth('revoke', '--yes', config));
	expect(revoked.code, revoked.stderr).toBe(0);
	expect(asked.at(-1)).toBe(`${oauth}/revoke`);

	expect(new Set(lookedUp)).toEqual(new Set([oauth, ads]));
	expect(new Set(asked.map(each => each.split('/')[0]))).toEqual(new Set([oauth, ads]));
	expect(new Set(await connections())).toEqual(new Set(['127.0.0.1']));

	// This network does tell of others.
	const others = "fetch('https://other.example').catch(() => {}); fetch('http://192.0.2.1').catch(() => {})";
	await finish(start([process.execPath, '-e', others], home));
	expect(lookedUp).toContain('other.example');
	expect(await connections()).toContain('192.0.2.1');
}, 60_000);
