import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, symlink, truncate, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../source/sandbox/index.js';
import {signInOverHttp} from '../helpers/http-browser.js';
import {runPiped} from '../helpers/run-piped.js';
import {startPiped} from '../helpers/start-piped.js';
import {emptyFolder, openTerminal} from '../helpers/terminal.js';
import {clientJson} from './journey.js';
import {eventsIn} from './json-journey.js';

async function stage() {
	const sandbox = await startSandbox();
	onTestFinished(() => sandbox.close());
	return {sandbox, home: await emptyFolder(), env: {ADSAUTH_SANDBOX: sandbox.origin}};
}

describe('F73: a client file that is none', () => {
	it.each<readonly [string, string, (path: string) => unknown]>([
		['missing', 'file-missing', () => {}],
		['a directory', 'file-is-a-directory', mkdir],
		['a pipe that nobody writes to', 'file-not-regular', path => execFileSync('mkfifo', [path])],
		['/dev/zero behind a link', 'file-not-regular', path => symlink('/dev/zero', path)],
		['100 MB', 'file-too-large', path => writeFile(path, '').then(() => truncate(path, 100_000_000))],
		['a dangling link', 'file-broken-link', path => symlink('nowhere', path)],
	])('%s: is named at once, in a program and on the screen', async (_, code, make) => {
		const {home, env} = await stage();
		await make(join(home, 'client.json'));
		const {stdout, code: exitCode} = await runPiped(['--json', '-P', 'client.json'], {home, env});
		expect(exitCode).toBe(2);
		const [failed] = eventsIn(stdout);
		expect(failed).toMatchObject({event: 'failed', code});
		const terminal = await openTerminal({home, env, args: ['-P', 'client.json']});
		onTestFinished(async () => void (await terminal.end()));
		const {title = ''} = failed as {readonly title?: string};
		await terminal.until(title);
		await terminal.until('which OAuth client?');
	});
});

it('F75: keys that name other endpoints, a transporter or a universe are ignored: only the stand-in is asked', async () => {
	const {sandbox, home, env} = await stage();
	let visits = 0;
	const evil = createServer((_, response) => {
		visits += 1;
		response.end('{}');
	}).listen(0, '127.0.0.1');
	await once(evil, 'listening');
	onTestFinished(() => void evil.close());
	const url = `http://127.0.0.1:${(evil.address() as AddressInfo).port}/`;
	const {installed} = JSON.parse(clientJson(sandbox.clients.desktop));
	const smuggled = {
		endpoints: {oauth2TokenUrl: `${url}token`, oauth2AuthBaseUrl: url, oauth2RevokeUrl: url, tokenInfoUrl: url},
		transporterOptions: {proxy: url, baseURL: url},
		universe_domain: url,
		quota_project_id: url,
		redirect_uri: url,
	};
	await writeFile(join(home, 'client.json'), JSON.stringify({...smuggled, installed: {...installed, ...smuggled}}));
	const {until, exited, stdout} = await startPiped({args: ['--json', '-P', 'client.json', '--no-browser'], home, env});
	const link = await until(text => eventsIn(text).flatMap(each => (each.event === 'consent' ? [each.link] : []))[0]);
	await signInOverHttp(link);
	expect(await exited).toBe(0);
	expect(eventsIn(stdout()).at(-1)).toEqual({event: 'done'});
	expect(sandbox.knobs.requests.map(({path}) => path)).toContain('/token');
	expect(visits).toBe(0);
});

describe('F79: a client file without its secret', () => {
	it.each([
		['none', undefined],
		['the masked one of the console', '****abcd'],
	])('%s: is asked for, shown as dots, and signs in', async (_, client_secret) => {
		const {sandbox, home, env} = await stage();
		const {installed} = JSON.parse(clientJson(sandbox.clients.desktop));
		await writeFile(join(home, 'client.json'), JSON.stringify({installed: {...installed, client_secret}}));
		const terminal = await openTerminal({home, env, args: ['-P', 'client.json', '--no-browser']});
		onTestFinished(async () => void (await terminal.end()));
		await terminal.until('Client secret:');
		const {clientSecret} = sandbox.clients.desktop;
		terminal.write(clientSecret);
		await terminal.until(new RegExp(`Client secret: •{${clientSecret.length}}`));
		terminal.press('enter');
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(/http:\/\/127\.0\.0\.1:\d+\/[\w-]{12}/);
		await signInOverHttp(link);
		await terminal.until('the token works');
		expect(terminal.raw()).not.toContain(clientSecret);
	});
});
