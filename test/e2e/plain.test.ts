import {mkdir, readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {describe, expect, it, onTestFinished} from 'vitest';
import {formats} from '../../source/configs/formats.js';
import {sampleRefusals} from '../../source/sandbox/ads/sample-refusals.js';
import {startSandbox} from '../../source/sandbox/index.js';
import {openHttpBrowser, signInOverHttp} from '../helpers/http-browser.js';
import {startPiped} from '../helpers/start-piped.js';
import {emptyFolder, openTerminal} from '../helpers/terminal.js';
import {clientJson, linkOnScreen} from './journey.js';

type Options = {
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	/** Whether it is to print the token; see `watchForLeaks`. */
	readonly shows?: boolean;
};

/** The built program in plain lines, its answers through a pipe, and a stand-in for Google. */
async function startPlain({args = [], env = {}, shows = false}: Options = {}) {
	const sandbox = await startSandbox();
	onTestFinished(() => sandbox.close());
	const home = await emptyFolder();
	const client = sandbox.clients.desktop;
	const clientFile = join(home, 'client_secret_test.json');
	await writeFile(clientFile, clientJson(client), {mode: 0o600});
	const run = await startPiped({
		args: ['--plain', '--no-browser', ...args],
		env: {ADSAUTH_SANDBOX: sandbox.origin, ...env},
		home,
		shows,
	});
	let read = 0;
	/** Waits for something said since the last time. */
	const said = (pattern: RegExp | string) =>
		run.until(stdout => {
			const wanted = typeof pattern === 'string' ? new RegExp(RegExp.escape(pattern)) : pattern;
			const match = wanted.exec(stdout.slice(read));
			if (match) read += match.index + match[0].length;
			return match;
		});
	const answer = (line: string) => run.child.stdin.write(`${line}\n`);
	/** Chooses by its words, as they were numbered last. */
	const choose = async (label: string) => {
		const [, number] = await said(new RegExp(`\\n(\\d+)\\. ${RegExp.escape(label)}.*\\n`));
		await said(/; then press Enter\.\n/);
		answer(number!);
	};
	const signIn = async () => {
		await choose('Sign in');
		const [link] = await said(linkOnScreen);
		return link;
	};
	return {...run, sandbox, client, clientFile, said, answer, choose, signIn};
}

describe('the whole journey, piped', () => {
	it('from the list of clients to a written file', async () => {
		const {said, answer, choose, signIn, exited, home, client, stdout, stderr} = await startPlain();
		await choose('client_secret_test.json: Desktop app');
		await choose('Ask for another scope, too');
		await said('Consent: another scope');
		answer('openid');
		await choose('Choose the Google account');
		await said('Consent: the Google account');
		answer('me@example.com');
		await said('Account: me@example.com');
		const link = await signIn();
		await choose('My browser shows an error');
		await choose('Error 400: redirect_uri_mismatch');
		await said("The redirect URI isn't registered");
		await choose('Back');
		await signInOverHttp(link);

		await said('Checking: the token works');
		await choose('Go on');
		await said('Account: which account will you call?\n');
		answer('garden');
		await said('1 of 12 accounts');
		await choose('Garden Centre 678-901-2345');
		await said('use Example Agency 123-456-7890 as the login customer?');
		await choose('Yes');
		await said('your refresh token is ready');
		await choose("Write a client library's config");
		await choose('Python: new');
		await said('Deliver: create google-ads.yaml?');
		await said(/\n\+ refresh_token: .*••••/);
		await choose('Write it');
		await said(/Saved to .*google-ads\.yaml/);
		await choose('Pipe it to a command');
		await choose('A command of your own: the token');
		await said('type the command');
		answer('wc -c');
		await said('wc ended well.');
		await choose('Write a .env file');
		await choose('Write to another path');
		await said('another path');
		answer('other.env');
		await said('create other.env?');
		await choose('Write it');
		await choose('Undo the last write');
		await said('is as it was before');
		answer('');
		await choose('Done');
		expect(await exited, stderr()).toBe(0);
		expect(stdout()).toContain('Done: well practised');

		const file = join(home, 'google-ads.yaml');
		expect((await stat(file)).mode & 0o777).toBe(0o600);
		const {refreshToken, loginCustomerId} = formats.python.read(await readFile(file, 'utf8'));
		expect(loginCustomerId).toBe('1234567890');
		await expect(stat(join(home, 'other.env'))).rejects.toThrow('ENOENT');
		for (const secret of [client.clientSecret, refreshToken!]) expect(stdout() + stderr()).not.toContain(secret);
		expect(stdout()).not.toMatch(/[^\P{Cc}\n\t]/u);
	});

	it('with the address pasted back, and what is none explained', async () => {
		const {said, answer, choose, signIn, clientFile} = await startPlain();
		await said('which OAuth client?');
		answer(clientFile);
		await signIn();
		await choose('Show the whole link');
		const [url] = await said(/http:\S+\/auth\?\S+/);
		answer('4/0AbCdEf');
		await said('paste the whole address');
		const browser = openHttpBrowser();
		const {location} = await browser.consentWithoutFollowing(await browser.open(url), {answer: 'allow'});
		answer(location);
		await choose('Back');
		await said('go back without the token?');
		await choose('Yes, back to the consent');
		await said('Consent: what Google will be asked');
		await choose('Back to the clients');
		await said('which OAuth client?');
	});

	it('with the JSON pasted, a failed check made up for, and the token revoked', async () => {
		const {said, answer, choose, signIn, exited, sandbox, client} = await startPlain();
		sandbox.knobs.adsRefusal = {error: sampleRefusals.apiDisabled};
		await said('which OAuth client?');
		answer(JSON.stringify(JSON.parse(clientJson(client)), null, 2));
		await signInOverHttp(await signIn());
		await said("Checking failed: The Google Ads API isn't turned on");
		sandbox.knobs.adsRefusal = undefined;
		await choose('Check again');
		await said('Checking: the token works');
		await choose('Go on');
		await choose('Skip: name no login customer');
		await choose('Revoke the token');
		await choose('Yes, revoke it');
		await said('Revoke: the token is revoked');
		await choose('Leave adsauth');
		expect(await exited).toBe(0);
	});

	it('with the token shown only when that is asked for', async () => {
		const {said, choose, signIn, clientFile, answer, stdout} = await startPlain({shows: true});
		await said('which OAuth client?');
		answer(clientFile);
		await signInOverHttp(await signIn());
		await choose('Go on');
		await choose('Skip: name no login customer');
		expect(stdout()).not.toMatch(/1\/\/0[\w-]{20,}/);
		await choose('Show the token here');
		await said(/1\/\/0[\w-]{20,}/);
		await choose('Go on');
		await said(/Token: 1\/\/••••/);
	});

	it('from nothing, while the file lands', async () => {
		const {said, choose, home, client} = await startPlain();
		await choose("I don't have one yet");
		await said('Client, 1 of 6');
		await choose('Next page');
		await said('Client, 2 of 6');
		await writeFile(join(home, 'client_secret_new.json'), clientJson(client));
		await said('Consent: what Google will be asked');
	});

	it('takes answers that come all at once, each in its turn', async () => {
		const {said, child, exited, stderr, clientFile} = await startPlain({args: ['--timeout', '1']});
		child.stdin.end(`${clientFile}\n1\n3\n`);
		await said("Google's answer didn't come in time");
		await said('Stopped');
		expect(await exited).toBe(7);
		expect(stderr()).toBe('');
	});

	it('asks for the consent alone where flags answer the rest', async () => {
		const {said, child, exited, home} = await startPlain({
			args: ['-P', 'client_secret_test.json', '--write', 'python', '--login-customer-id', '123-456-7890'],
		});
		child.stdin.end('1\n');
		const [link] = await said(linkOnScreen);
		await signInOverHttp(link);
		expect(await exited).toBe(0);
		expect(await readFile(join(home, 'google-ads.yaml'), 'utf8')).toContain('1234567890');
	});
});

describe('how it ends', () => {
	it('2 where an answer is needed and none can come, told in one sentence', async () => {
		const {child, exited, stderr} = await startPlain();
		child.stdin.end();
		expect(await exited).toBe(2);
		expect(stderr()).toBe('adsauth needs an answer, and no more input can come.\n');
	});

	it('7 where the sign-in has timed out and no answer can come', async () => {
		const {child, exited, stderr} = await startPlain({args: ['-P', 'client_secret_test.json', '--timeout', '1']});
		child.stdin.end('1\n');
		expect(await exited).toBe(7);
		expect(stderr()).toBe('adsauth needs an answer, and no more input can come.\n');
	});

	it('6 where a file that a flag asked for is not written and no answer can come', async () => {
		const {said, child, exited, home, stderr} = await startPlain({
			args: ['-P', 'client_secret_test.json', '--write', 'python'],
		});
		child.stdin.end('1\n');
		const [link] = await said(linkOnScreen);
		await mkdir(join(home, 'google-ads.yaml'));
		await signInOverHttp(link);
		expect(await exited, stderr()).toBe(6);
		expect(stderr()).toBe('adsauth needs an answer, and no more input can come.\n');
	});

	it('3 where consent is denied', async () => {
		const {said, answer, choose, signIn, exited, clientFile} = await startPlain();
		await said('which OAuth client?');
		answer(clientFile);
		await signInOverHttp(await signIn(), {answer: 'deny'});
		await choose('Leave adsauth');
		expect(await exited).toBe(3);
	});

	it.each([
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const)('%s: %i', async (signal, code) => {
		const {said, child, exited} = await startPlain();
		await said('which OAuth client?');
		child.kill(signal);
		expect(await exited).toBe(code);
	});
});

describe('a flood of answers', () => {
	it.each([
		['--plain', 'y\n', []],
		['--plain', '{\n', []],
		['--plain', 'y\n', ['-P', 'client_secret_test.json']],
		['--plain', 'y', ['-P', 'client_secret_test.json']],
		['--json', 'y\n', ['-P', 'client_secret_test.json']],
	] as const)('keeps no signal from %s: %j %j', async (face, piece, args) => {
		const {home} = await startPlain();
		const {child, until, exited} = await startPiped({args: [face, '--no-browser', ...args], home});
		const flood = Readable.from(endless(piece));
		flood.pipe(child.stdin);
		onTestFinished(() => void flood.destroy());
		await until(text => (text.length > 200 ? true : undefined));
		child.kill('SIGTERM');
		const begun = performance.now();
		expect(await exited).toBe(143);
		expect(performance.now() - begun).toBeLessThan(3000);
	});

	it('is answered to its end, however long it is', async () => {
		const {child, exited, stderr} = await startPlain({args: ['-P', 'client_secret_test.json']});
		child.stdin.end('y\n'.repeat(150_000));
		expect(await exited).toBe(2);
		expect(stderr()).toBe('adsauth needs an answer, and no more input can come.\n');
	});
});

function* endless(piece: string) {
	for (;;) yield piece.repeat(30_000);
}

describe('F96: when it is chosen', () => {
	it.each([
		['TERM', 'dumb'],
		['ACCESSIBLE', '1'],
		['INK_SCREEN_READER', 'true'],
	])('%s=%s', async (name, value) => {
		const {until, child, exited, stdout} = await startPiped({args: [], env: {[name]: value}});
		await until(text => /Client: which OAuth client\?/.exec(text));
		child.stdin.end();
		expect(await exited).toBe(2);
		expect(stdout()).not.toContain('\u001B');
	});

	it('is refused in CI where nobody asked for it', async () => {
		const {exited, stderr} = await startPiped({args: [], env: {TERM: 'dumb', CI: 'true'}});
		expect(await exited).toBe(2);
		expect(stderr()).toMatch(/CI is set.*--plain.*--json/);
	});
});

describe('in a terminal', () => {
	it('F96: asks for the secret unseen, moves nothing and colours nothing', async () => {
		const terminal = await openTerminal({env: {TERM: 'dumb', FORCE_COLOR: '3'}, rows: 60});
		onTestFinished(async () => {
			await terminal.end();
		});
		await terminal.until('which OAuth client?');
		await terminal.until(/2\. Type the client ID and secret[\s\S]*press Enter/);
		terminal.write('2\r');
		await terminal.until(/what type is it\?[\s\S]*press Enter/);
		terminal.write('1\r');
		await terminal.until(/its client ID\n[\s\S]*press Enter/);
		terminal.write('123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com\r');
		await terminal.until(/its client secret[\s\S]*goes back; then press Enter/);
		terminal.write('GOCSPX-canary-canary-canary-xx\u007F\r');
		await terminal.until('what Google will be asked');
		await terminal.until(/1\. Sign in[\s\S]*press Enter/);
		expect(terminal.raw()).not.toContain('canary');
		expect(terminal.raw()).not.toContain('\u001B');
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		expect(terminal.everything()).toContain('Stopped: nothing was made or changed');
	});

	it('ends by Ctrl+C while the secret is typed, too', async () => {
		const terminal = await openTerminal({args: ['--plain'], rows: 60});
		onTestFinished(async () => {
			await terminal.end();
		});
		await terminal.until(/2\. Type the client ID and secret[\s\S]*press Enter/);
		terminal.write('2\r');
		await terminal.until(/what type is it\?[\s\S]*press Enter/);
		terminal.write('1\r');
		await terminal.until(/its client ID\n[\s\S]*press Enter/);
		terminal.write('123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com\r');
		await terminal.until(/its client secret[\s\S]*goes back; then press Enter/);
		terminal.write('GOC');
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
	});
});
