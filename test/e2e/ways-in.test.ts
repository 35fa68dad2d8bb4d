import {copyFile, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../source/sandbox/index.js';
import {openHttpBrowser, redirectOf, signInOverHttp} from '../helpers/http-browser.js';
import {emptyFolder, openTerminal, program} from '../helpers/terminal.js';
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
	it('F41-F43: is told from anything else, and completes the sign-in', async () => {
		const {terminal, sandbox} = await startJourney({args: ['--no-browser']});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		const consentUrl = await redirectOf(link);
		terminal.paste(consentUrl);
		await terminal.until(/before|consent/i);
		terminal.paste('4/0AbCdEf');
		await terminal.until(/whole address/i);

		// A browser on another computer: it ends on an address that it cannot reach.
		const elsewhere = new URL(consentUrl);
		const redirectUri = elsewhere.searchParams.get('redirect_uri')!;
		const browser = openHttpBrowser();
		const page = await browser.open(consentUrl);
		const {location} = await browser.consentWithoutFollowing(page, {answer: 'allow'});
		expect(location.startsWith(redirectUri)).toBe(true);
		terminal.paste(`<${location.slice(0, 60)}\r\n  ${location.slice(60)}>`);
		await terminal.until('the token works');
		const exchanges = sandbox.knobs.requests.filter(({formKeys}) => formKeys.includes('code'));
		expect(exchanges).toHaveLength(1);
	});
});
