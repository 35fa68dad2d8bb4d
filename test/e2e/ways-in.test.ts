import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../source/sandbox/index.js';
import {openHttpBrowser, redirectOf, signInOverHttp} from '../helpers/http-browser.js';
import {emptyFolder, openTerminal, program, type Terminal} from '../helpers/terminal.js';
import {clientJson, linkOnScreen, passChecks, startJourney} from './journey.js';

const json = async () => {
	const sandbox = await startSandbox();
	await sandbox.close();
	return clientJson(sandbox.clients.desktop);
};

const open = async (options: Parameters<typeof openTerminal>[0] = {}) => {
	const terminal = await openTerminal(options);
	onTestFinished(async () => {
		await terminal.end();
	});
	return terminal;
};

describe('the client', () => {
	it('is found here and in Downloads', async () => {
		const home = await emptyFolder();
		await mkdir(join(home, 'Downloads'));
		await writeFile(join(home, 'Downloads', 'client_secret_1.json'), await json());
		const terminal = await open({home});
		await terminal.until(/client_secret_1\.json +Desktop app · ads-sandbox · in Downloads/);
		terminal.press('enter');
		await terminal.until('what Google will be asked');
		expect(terminal.screen()).not.toContain('SANDBOX');
	});

	it('may be pasted, in several lines', async () => {
		const terminal = await open();
		await terminal.until('which OAuth client?');
		terminal.paste(JSON.stringify(JSON.parse(await json()), null, 2).replaceAll('\n', '\r'));
		await terminal.until('what Google will be asked');
	});

	it('may be dropped as a quoted path', async () => {
		const home = await emptyFolder();
		await writeFile(join(home, 'a client.json'), await json());
		const terminal = await open({home});
		await terminal.until('which OAuth client?');
		terminal.paste(`'${join(home, 'a client.json')}' `);
		await terminal.until('what Google will be asked');
	});

	it('may come on standard input, the keys from the terminal', async () => {
		const home = await emptyFolder();
		const file = join(home, 'x.json');
		await writeFile(file, await json());
		const script = `'${process.execPath}' '${program}' -P - < '${file}'`;
		const terminal = await open({home, command: ['/bin/sh', '-c', script]});
		await terminal.until('what Google will be asked');
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		expect(terminal.isRestored()).toBe(true);
	});

	it('lands while the person walks through the console', async () => {
		const home = await emptyFolder();
		await mkdir(join(home, 'Downloads'));
		await writeFile(join(home, 'download.part'), await json());
		const terminal = await open({home});
		await terminal.until('which OAuth client?');
		terminal.write('n');
		await terminal.until('1 of 6');
		terminal.press('enter');
		await terminal.until('2 of 6');
		await copyFile(join(home, 'download.part'), join(home, 'Downloads', 'client_secret_new.json'));
		await terminal.until('what Google will be asked');
	});

	it('may be named by a path in the home folder that no shell has expanded', async () => {
		const home = await emptyFolder();
		await writeFile(join(home, 'x.json'), await json());
		const terminal = await open({home, args: ['--client-secrets-path=~/x.json']});
		await terminal.until('what Google will be asked');
	});

	it('that is something else is explained, and nothing is lost', async () => {
		const home = await emptyFolder();
		await writeFile(join(home, 'key.json'), '{"type": "service_account", "private_key": "CANARY"}');
		const terminal = await open({home, args: ['-P', 'key.json']});
		await terminal.until("This is a service account's key");
		expect(terminal.raw()).not.toContain('CANARY');
		await terminal.until('which OAuth client?');
	});

	it('whose token endpoint is not Google is refused', async () => {
		const home = await emptyFolder();
		const doctored = (await json()).replace('https://oauth2.googleapis.com/token', 'https://evil.example/token');
		await writeFile(join(home, 'x.json'), doctored);
		const terminal = await open({home, args: ['-P', 'x.json']});
		await terminal.until('https://evil.example/token');
		await terminal.until('which OAuth client?');
	});
});

it('keys that come in one piece meet the screens they lead to', async () => {
	const terminal = await open({args: ['--sandbox', '--no-browser']});
	await terminal.until('what Google will be asked');
	terminal.write('hme@example.com\r');
	await terminal.until(/Account +me@example\.com/);
});

describe('the sandbox', () => {
	it('needs no client file and no Google account', async () => {
		const terminal = await open({args: ['--sandbox', '--no-browser']});
		await terminal.until('what Google will be asked');
		expect(terminal.screen()).toContain('SANDBOX');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		await signInOverHttp(link);
		await passChecks(terminal);
		expect(terminal.screen()).toContain('SANDBOX');
	});

	it('is left by choosing a client of your own', async () => {
		const home = await emptyFolder();
		const terminal = await open({home});
		await terminal.until('Practise in the sandbox');
		terminal.press('up');
		terminal.press('enter');
		await terminal.until('what Google will be asked');
		await writeFile(join(home, 'mine.json'), await json());
		terminal.press('esc');
		await terminal.until('which OAuth client?');
		terminal.paste(join(home, 'mine.json'));
		await terminal.until('what Google will be asked');
		expect(terminal.screen()).not.toContain('SANDBOX');
	});

	it('can be chosen where no client file is found', async () => {
		const terminal = await open();
		await terminal.until('Practise in the sandbox');
		terminal.press('up');
		terminal.press('enter');
		await terminal.until('SANDBOX');
	});
});

describe('a pasted address', () => {
	/** The sign-in waits at its link; what a browser on another computer ends on. */
	async function elsewhere(terminal: Terminal) {
		const [link] = await terminal.until(linkOnScreen);
		const consentUrl = await redirectOf(link);
		const browser = openHttpBrowser();
		const page = await browser.open(consentUrl);
		const {location} = await browser.consentWithoutFollowing(page, {answer: 'allow'});
		return {consentUrl, location, address: new URL(location)};
	}

	async function toSignIn() {
		const journey = await startJourney({args: ['--no-browser']});
		await journey.terminal.until('what Google will be asked');
		journey.terminal.press('enter');
		const exchanges = () => journey.sandbox.knobs.requests.filter(({formKeys}) => formKeys.includes('code')).length;
		return {...journey, exchanges};
	}

	it('F41 F42 F43: is told from anything else, and the box stays open for it', async () => {
		const {terminal, exchanges} = await toSignIn();
		const {consentUrl, location, address} = await elsewhere(terminal);
		const changed = (change: Partial<URL>) => Object.assign(new URL(location), change).href;
		const state = address.searchParams.get('state') ?? '';
		const code = address.searchParams.get('code') ?? '';
		for (const [text, told] of [
			[changed({hostname: 'evil.example'}), 'That address leads somewhere else'],
			[changed({port: '9'}), "That's from an earlier attempt"],
			[changed({pathname: '/other'}), "That's another page"],
			[location.replace(state, state.toUpperCase()), "That's from an earlier attempt"],
			[location.replace(state, ''), "Google's answer isn't in that address"],
			[code, 'paste the whole address'],
			[`code=${code}`, 'paste the whole address'],
			[consentUrl, "That's Google's own page: finish there first"],
			['https://accounts.google.com/o/oauth2/v2/auth?client_id=x', "That's Google's own page: finish there first"],
		] as const) {
			terminal.paste(text);
			await expect.poll(() => terminal.screen().replaceAll(/\s+/g, ' '), {message: text}).toContain(told);
			expect(terminal.screen()).toContain('waiting for your browser');
			// What comes next must be told by its own words.
			terminal.paste('hello there');
			await terminal.until("isn't an address");
		}
		expect(exchanges()).toBe(0);
		terminal.paste(location);
		await terminal.until('the token works');
		expect(exchanges()).toBe(1);
	});

	it('F44 F45: is taken wrapped, quoted and in brackets, in chunks, marked as a paste or not, with line breaks', async () => {
		const {terminal, exchanges} = await toSignIn();
		const lines = (address: string, before: string, end: string) =>
			(address.match(/.{1,60}/g) ?? []).map(line => before + line).join(end);
		const ways: readonly ((address: string) => readonly string[])[] = [
			address => [`\u001B[200~<${lines(address, '', '\r  ')}>.\u001B[201~`],
			address => [`\u001B[200~${lines(address, '> ', '\r')}\r`, '\u001B[201~'],
			address => [
				'\u001B[200~',
				address.slice(0, 50),
				`\r${address.slice(50, 51)}`,
				`${address.slice(51)}\r`,
				'\u001B[201~',
			],
			address => [`${lines(`"${address}"`, '> ', '\r')}\r`],
			address => [address.slice(0, 70), address.slice(70), '\r'],
			address => [`<${address.slice(0, 70)}\r`, `${address.slice(70)}>\r`],
		];
		for (const [done, chunksOf] of ways.entries()) {
			const {location} = await elsewhere(terminal);
			for (const chunk of chunksOf(location)) terminal.write(chunk);
			await expect.poll(terminal.screen, {message: `${done}`, timeout: 10_000}).toContain('the token works');
			expect(exchanges()).toBe(done + 1);
			expect(terminal.screen()).not.toMatch(/isn't an address|damaged/);
			terminal.write('a');
		}
	});
});
