import {once} from 'node:events';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {type AddressInfo, connect, createServer} from 'node:net';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {formats} from '../../source/configs/formats.js';
import {sampleRefusals} from '../../source/sandbox/ads/sample-refusals.js';
import type {Knobs} from '../../source/sandbox/knobs.js';
import {openHttpBrowser, signInOverHttp} from '../helpers/http-browser.js';
import {runPiped} from '../helpers/run-piped.js';
import {startPiped} from '../helpers/start-piped.js';
import {emptyFolder} from '../helpers/terminal.js';
import {eventsIn, startJsonJourney} from './json-journey.js';

const scope = 'https://www.googleapis.com/auth/adwords';
const kinds = (events: ReturnType<typeof eventsIn>) => events.map(({event}) => event);

describe('the journey', () => {
	it('tells each step, ends by itself, and prints nothing else', async () => {
		const {event, events, exited, client, stderr} = await startJsonJourney();
		const consent = await event('consent');
		await signInOverHttp(consent.link);
		expect(await exited, stderr()).toBe(0);
		const [first, , granted, token, verified, done] = events();
		expect(first).toEqual({
			event: 'client',
			type: 'desktop',
			clientId: client.clientId,
			projectId: client.projectId,
		});
		expect(consent).toEqual({
			event: 'consent',
			url: expect.stringContaining(`client_id=${client.clientId}`),
			link: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{12,}$/),
			redirectUri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/oauth2callback$/),
			scopes: [scope],
			expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
		});
		expect(granted).toEqual({event: 'granted'});
		expect(token).toEqual({event: 'token', refreshToken: expect.stringMatching(/^1\/\/••••.{4}$/), scopes: [scope]});
		expect(verified).toEqual({
			event: 'verified',
			accounts: expect.arrayContaining([{id: '1234567890', name: 'Example Agency', manager: true}]),
		});
		expect(done).toEqual({event: 'done'});
		expect(events()).toHaveLength(6);
		expect(stderr()).toContain('SANDBOX');
		expect(stderr()).toContain(consent.link);
		expect(stderr()).not.toMatch(/[^\P{Cc}\n]/u);
	});

	it('writes what flags ask for, one event after the other, and leaks nothing', async () => {
		const {event, events, exited, home, client, clientFile, stdout, stderr} = await startJsonJourney({
			args: ['--write', 'python', '--write', 'env', '--login-customer-id', '123-456-7890'],
		});
		await signInOverHttp((await event('consent')).link);
		expect(await exited, stderr()).toBe(0);
		const written = [join(home, 'google-ads.yaml'), join(home, '.env')];
		expect(kinds(events())).toEqual([
			'client',
			'consent',
			'granted',
			'token',
			'verified',
			'written',
			'written',
			'done',
		]);
		expect(events().slice(5, 7)).toEqual([
			{event: 'written', format: 'python', path: written[0], created: true},
			{event: 'written', format: 'env', path: written[1], created: true},
		]);
		const {refreshToken, loginCustomerId} = formats.env.read(await readFile(written[1]!, 'utf8'));
		expect(loginCustomerId).toBe('1234567890');
		for (const secret of [client.clientSecret, refreshToken!]) {
			expect(stdout()).not.toContain(secret);
			expect(stderr()).not.toContain(secret);
			for (const name of await readdir(home)) {
				const path = join(home, name);
				if (path !== clientFile && !written.includes(path)) expect(await readFile(path, 'utf8')).not.toContain(secret);
			}
		}
	});

	it('replaces a token that a config holds, and keeps it in a backup; who practises replaces none', async () => {
		const before = formats.python.create({
			clientId: 'former',
			clientSecret: 'GOCSPX-former',
			refreshToken: 'a-former-refresh-token-0123456789',
		});
		const holding = async () => {
			const home = await emptyFolder();
			const path = join(home, 'google-ads.yaml');
			await writeFile(path, before, {mode: 0o600});
			return {home, path};
		};
		const practised = await holding();
		const practice = await startPiped({
			args: ['--json', '--sandbox', '--no-browser', '--write', 'python'],
			home: practised.home,
		});
		await signInOverHttp(await practice.until(stdout => /"link":"([^"]+)"/.exec(stdout)?.[1]));
		expect(await practice.exited).toBe(6);
		expect(practice.stdout()).toContain('practice-would-replace');
		expect(await readFile(practised.path, 'utf8')).toBe(before);

		const {home, path} = await holding();
		const {event, exited, client, stderr} = await startJsonJourney({home, args: ['--write', 'python']});
		await signInOverHttp((await event('consent')).link);
		expect(await exited, stderr()).toBe(0);
		const {backup} = await event('written');
		expect(await readFile(backup!, 'utf8')).toBe(before);
		expect(formats.python.read(await readFile(path, 'utf8'))).toMatchObject({clientId: client.clientId});
	});

	it('prints the whole token where that is asked for, and when it ends', async () => {
		const {event, events, exited, home, sandbox, stderr} = await startJsonJourney({
			args: ['--show-token', '--write', 'env'],
			shows: true,
		});
		sandbox.knobs.refreshTokenExpiresIn = 604_799;
		await signInOverHttp((await event('consent')).link);
		expect(await exited, stderr()).toBe(0);
		const token = await event('token');
		expect(token.refreshToken).toMatch(/^1\/\/0[\w-]{20,}$/);
		expect(await readFile(join(home, '.env'), 'utf8')).toContain(token.refreshToken);
		expect(Date.parse(token.expiresAt!) - Date.now()).toBeGreaterThan(604_000_000);
		expect(stderr()).not.toContain(token.refreshToken);
		expect(events().at(-1)).toEqual({event: 'done'});
	});

	it('leaves out the checks where a flag does', async () => {
		const {event, events, exited, stderr} = await startJsonJourney({args: ['--no-verify']});
		await signInOverHttp((await event('consent')).link);
		expect(await exited, stderr()).toBe(0);
		expect(kinds(events())).toEqual(['client', 'consent', 'granted', 'token', 'done']);
	});

	it('counts what is not part of the sign-in, and waits on', async () => {
		const {event, events, exited, stderr} = await startJsonJourney();
		const {link, redirectUri} = await event('consent');
		await openHttpBrowser().open(`${redirectUri}?code=4/0AfAkE&state=forged`);
		expect(await event('ignored')).toMatchObject({count: 1});
		await signInOverHttp(link);
		expect(await exited, stderr()).toBe(0);
		expect(events().at(-1)).toEqual({event: 'done'});
	});
});

it('says that a web client has no redirect URI that it could use', async () => {
	const {event, until} = await startJsonJourney({type: 'web', sandbox: {webRedirectUris: []}});
	await event('client');
	await until((_, stderr) =>
		/Redirect: http:\/\/127\.0\.0\.1:8080\/oauth2callback\n.*wants this redirect URI registered/.exec(stderr),
	);
});

describe('an address on standard input', () => {
	it('completes the sign-in; what is none is told, and the wait goes on', async () => {
		const {event, events, exited, child, until, stderr} = await startJsonJourney();
		const {url} = await event('consent');
		child.stdin.write('4/0AbCdEf\n');
		await until((_, stderr) => /whole address/.exec(stderr));
		const browser = openHttpBrowser();
		const {location} = await browser.consentWithoutFollowing(await browser.open(url), {answer: 'allow'});
		child.stdin.write(`${location}\n`);
		expect(await exited, stderr()).toBe(0);
		expect(kinds(events())).toEqual(['client', 'consent', 'granted', 'token', 'verified', 'done']);
	});

	it('may be none: a closed input ends nothing', async () => {
		const {event, exited, child, stderr} = await startJsonJourney();
		child.stdin.end();
		await signInOverHttp((await event('consent')).link);
		expect(await exited, stderr()).toBe(0);
	});

	it('leaves no room for itself where the client file comes that way', async () => {
		const {sandbox, client} = await startJsonJourney();
		const {clientJson} = await import('./journey.js');
		const {startPiped} = await import('../helpers/start-piped.js');
		const {until, exited, child, stdout, stderr} = await startPiped({
			args: ['--json', '-P', '-', '--no-browser'],
			env: {ADSAUTH_SANDBOX: sandbox.origin},
		});
		child.stdin.end(clientJson(client));
		const consent = await until(text => eventsIn(text).find(event => event.event === 'consent'));
		await signInOverHttp(consent.link);
		expect(await exited, stderr()).toBe(0);
		expect(eventsIn(stdout()).at(-1)).toEqual({event: 'done'});
	});
});

describe('exit codes', () => {
	it.each([
		['no client', [], 'client-not-named'],
		['no such file', ['-P', 'nope.json'], 'file-missing'],
		['a redirect URI that is none', ['--sandbox', '--redirect-uri', 'x'], 'redirect-uri-unusable'],
	] as const)('2: %s', async (_, args, code) => {
		const {code: exit, stdout, stderr} = await runPiped(['--json', ...args]);
		expect(exit).toBe(2);
		expect(eventsIn(stdout).at(-1)).toMatchObject({event: 'failed', code});
		expect(stderr).not.toBe('');
	});

	it.each([
		['desktop', (port: number) => ['--port', `${port}`], ['--port']],
		['web', (port: number) => ['--redirect-uri', `http://127.0.0.1:${port}/a`], []],
	] as const)('2: F35: the port of a %s client is taken: nobody is sent to Google', async (type, args, named) => {
		const occupier = createServer().listen(0, '127.0.0.1');
		await once(occupier, 'listening');
		onTestFinished(() => void occupier.close());
		const {port} = occupier.address() as AddressInfo;
		const {events, exited, sandbox, stderr} = await startJsonJourney({
			type,
			sandbox: {webRedirectUris: [`http://127.0.0.1:${port}/a`]},
			args: args(port),
		});
		expect(await exited, stderr()).toBe(2);
		expect(events()).toMatchObject([{event: 'client'}, {event: 'failed', code: 'port-taken'}]);
		for (const flag of named) expect(JSON.stringify(events())).toContain(`Or leave out ${flag}`);
		expect(stderr()).toContain(`127.0.0.1:${port}`);
		expect(sandbox.knobs.requests).toEqual([]);
	});

	it('2: nothing on standard input', async () => {
		const {startPiped} = await import('../helpers/start-piped.js');
		const {child, exited, stdout} = await startPiped({args: ['--json', '-P', '-']});
		child.stdin.end('\n');
		expect(await exited).toBe(2);
		expect(eventsIn(stdout())).toMatchObject([{event: 'failed', code: 'standard-input-empty'}]);
	});

	it.each(['--json', '--plain'])('2: more on standard input than a client file has, with %s', async face => {
		const {startPiped} = await import('../helpers/start-piped.js');
		const {child, exited, stdout, stderr} = await startPiped({args: [face, '-P', '-']});
		child.stdin.write('x'.repeat(200_000));
		expect(await exited).toBe(2);
		expect(stderr()).toBe('More than 64 KiB came in, the most a client file can have.\n');
		const told = face === '--json' ? [{event: 'failed', code: 'standard-input-too-large'}] : [];
		expect(eventsIn(stdout())).toMatchObject(told);
	});

	it.each([
		['a flag that there is none of', ['--nope'], {}, "There's no flag --nope"],
		['a bad value', ['--port', '99999'], {}, '--port takes'],
		['two faces', ['--plain'], {}, 'exclude each other'],
		['a language that is none', ['--lang', 'xx'], {}, 'xx'],
		['a stand-in elsewhere', [], {ADSAUTH_SANDBOX: 'https://evil.example'}, 'must be an origin on this machine'],
	] as const)('2: %s is an event and a sentence', async (_, args, env, sentence) => {
		const {code, stdout, stderr} = await runPiped(['--json', ...args], {env});
		expect(code).toBe(2);
		expect(eventsIn(stdout)).toEqual([
			expect.objectContaining({code: 'bad-usage', cause: expect.stringContaining(sentence)}),
		]);
		expect(stderr).toContain(sentence);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	it.each([
		[['--show-token'], '--show-token goes with --json'],
		[['check', '--json', '--nope'], "There's no flag --nope"],
	] as const)('2: %s is no event', async (args, sentence) => {
		const {code, stdout, stderr} = await runPiped(args);
		expect([code, stdout]).toEqual([2, '']);
		expect(stderr).toContain(sentence);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	it.each([
		['3: denied', {answer: 'deny'} as const, 3, 'consent-denied'],
		['3: a scope left out', {answer: 'allow', scopes: []} as const, 3, 'scope-missing'],
	] as const)('%s', async (_, choice, code, failure) => {
		const {event, events, exited} = await startJsonJourney({args: ['--scope', 'email', '--write', 'env']});
		await signInOverHttp((await event('consent')).link, choice);
		expect(await exited).toBe(code);
		expect(events().at(-1)).toMatchObject({event: 'failed', code: failure});
		expect(kinds(events())).toEqual(['client', 'consent', 'failed']);
	});

	it('4: Google refuses the code', async () => {
		const {event, events, exited, sandbox} = await startJsonJourney();
		const body = JSON.stringify({error: 'invalid_client', error_description: 'The provided client secret is invalid.'});
		sandbox.knobs.faults.token.push({
			type: 'answer',
			status: 401,
			headers: {'content-type': 'application/json'},
			body,
		});
		await signInOverHttp((await event('consent')).link);
		expect(await exited).toBe(4);
		expect(kinds(events())).toEqual(['client', 'consent', 'failed']);
	});

	const apiIsOff = (knobs: Knobs) => {
		knobs.adsRefusal = {error: sampleRefusals.apiDisabled};
	};

	it.each([
		['what flags ask for is written all the same', ['--write', 'env'], ['failed', 'written']],
		['the token was told all the same', [], ['failed']],
	] as const)('5: %s', async (_, args, last) => {
		const {event, events, exited, sandbox} = await startJsonJourney({args});
		apiIsOff(sandbox.knobs);
		await signInOverHttp((await event('consent')).link);
		expect(await exited).toBe(5);
		expect(kinds(events())).toEqual(['client', 'consent', 'granted', 'token', ...last]);
		expect(await event('failed')).toMatchObject({code: 'ads-api-disabled', fix: expect.any(Array)});
	});

	it('6: what cannot be written is told, and the rest is written', async () => {
		const {event, events, exited, home} = await startJsonJourney({
			args: ['--write', 'env=folder', '--write', 'python'],
		});
		const {link} = await event('consent');
		await mkdir(join(home, 'folder'));
		await signInOverHttp(link);
		expect(await exited).toBe(6);
		expect(kinds(events()).slice(4)).toEqual(['verified', 'failed', 'written']);
	});

	it('6: what cannot be written is found before anybody signs in', async () => {
		const {events, exited, sandbox, clientFile} = await startJsonJourney({
			args: ['--write', 'env', '--write', 'python=client_secret_test.json'],
		});
		const client = await readFile(clientFile, 'utf8');
		expect(await exited).toBe(6);
		expect(events()).toMatchObject([{event: 'client'}, {event: 'failed', code: 'config-not-editable'}]);
		expect(sandbox.knobs.requests).toEqual([]);
		expect(await readFile(clientFile, 'utf8')).toBe(client);
	});

	it('2: two formats for one file', async () => {
		const {code, stderr} = await runPiped(['--json', '--sandbox', '--write', 'env=x', '--write', 'python=./x']);
		expect(code).toBe(2);
		expect(stderr).toMatch(/^--write env and --write python are for the same file, .*\/x: .*\n$/);
	});

	it('6: nothing is copied where there is no clipboard', async () => {
		const {event, events, exited, home} = await startJsonJourney({args: ['--copy', '--write', 'env']});
		await signInOverHttp((await event('consent')).link);
		expect(await exited).toBe(6);
		expect(kinds(events()).slice(4)).toEqual(['verified', 'written', 'failed']);
		expect((await event('failed')).code).toMatch(/^clipboard-/);
		expect(await readFile(join(home, '.env'), 'utf8')).toContain('1//0');
	});

	it('7: nobody finishes in time', async () => {
		const {exited, events} = await startJsonJourney({args: ['--timeout', '1']});
		expect(await exited).toBe(7);
		expect(events().at(-1)).toMatchObject({event: 'failed', code: 'timed-out'});
	});

	it('8: F52: Google cannot be reached', async () => {
		const {event, events, exited, sandbox} = await startJsonJourney();
		const {url} = await event('consent');
		const browser = openHttpBrowser();
		const {location} = await browser.consentWithoutFollowing(await browser.open(url), {answer: 'allow'});
		await sandbox.close();
		await browser.open(location);
		expect(await exited).toBe(8);
		expect(kinds(events())).toEqual(['client', 'consent', 'failed']);
	});

	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('%s: %i, and the port is closed', async (signal, code) => {
		const {event, events, exited, child} = await startJsonJourney();
		const {port} = new URL((await event('consent')).link);
		child.kill(signal);
		expect(await exited).toBe(code);
		expect(kinds(events())).toEqual(['client', 'consent']);
		await expect(connected(Number(port))).rejects.toThrow('ECONNREFUSED');
	});
});

it('F96: ends without a word when nobody reads on (EPIPE)', async () => {
	const {child, exited, stderr} = await startJsonJourney();
	child.stdout.destroy();
	expect(await exited).toBe(129);
	expect(stderr()).not.toMatch(/EPIPE|Error|output|\bat /);
});

describe('a reader that has gone', () => {
	it("doesn't keep the token from the file that a flag names", async () => {
		const {event, exited, child, home, stderr} = await startJsonJourney({args: ['--write', 'python']});
		const {link} = await event('consent');
		child.stdout.destroy();
		await signInOverHttp(link);
		expect(await exited, stderr()).toBe(129);
		const {refreshToken} = formats.python.read(await readFile(join(home, 'google-ads.yaml'), 'utf8'));
		expect(refreshToken).toMatch(/^1\/\/0[\w-]{20,}$/);
		expect(stderr()).not.toContain(refreshToken);
	});

	it('hears by the exit code that the file is not written', async () => {
		const {event, exited, child, home, stderr} = await startJsonJourney({args: ['--write', 'python']});
		const {link} = await event('consent');
		child.stdout.destroy();
		await mkdir(join(home, 'google-ads.yaml'));
		await signInOverHttp(link);
		expect(await exited, stderr()).toBe(6);
	});

	it('is waited for no longer where no flag asked for anything', async () => {
		const {event, exited, child, stderr} = await startJsonJourney();
		const {link} = await event('consent');
		child.stdout.destroy();
		await signInOverHttp(link).catch(() => {});
		expect(await exited, stderr()).toBe(129);
	});
});

const connected = (port: number) =>
	new Promise<void>((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.destroy();
			resolve();
		}).once('error', reject);
	});
