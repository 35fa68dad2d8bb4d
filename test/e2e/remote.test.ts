import {chmod, readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {openHttpBrowser, redirectOf} from '../helpers/http-browser.js';
import {runPiped} from '../helpers/run-piped.js';
import {emptyFolder} from '../helpers/terminal.js';
import {expectNoLeak} from './canaries.js';
import {consentUrlAbove, linkOnScreen, startJourney} from './journey.js';

const overSsh = {SSH_CONNECTION: '192.0.2.7 50000 192.0.2.9 22', SSH_TTY: '/dev/pts/0', BROWSER: ''};

describe('over SSH', () => {
	it('opens no browser, prints the address unbroken, and signs in by paste-back', async () => {
		const {terminal, client, clientFile, sandbox} = await startJourney({env: overSsh});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		await terminal.until(/ssh -L \d+:127\.0\.0\.1:\d+ \S+@192\.0\.2\.9/);
		await terminal.until('Paste the address here');
		expect(terminal.screen()).not.toContain('Opened your browser');

		const address = await consentUrlAbove(terminal);
		expect(new URL(address).origin).toBe(sandbox.origin);
		const browser = openHttpBrowser();
		const {location} = await browser.consentWithoutFollowing(await browser.open(address), {answer: 'allow'});
		terminal.paste(location);
		await terminal.until('the token works');
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		await expectNoLeak(terminal, [client.clientSecret], [clientFile]);
	});

	it('copies the whole address by way of the terminal', async () => {
		const {terminal} = await startJourney({env: overSsh});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		const consentUrl = await redirectOf(link);
		terminal.write('c');
		await terminal.until("Sent the link to your terminal's clipboard.");
		const [, sequence = ''] = terminal.raw().split('\u001B]52;c;');
		const [sent = ''] = /^[\w+/=]+/.exec(sequence) ?? [];
		expect(Buffer.from(sent, 'base64').toString()).toBe(consentUrl);
	});

	it('still fits a small window', async () => {
		const {terminal} = await startJourney({env: overSsh, columns: 40, rows: 12});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		await terminal.until(/ssh -L/);
		await terminal.until('Paste it here');
	});
});

describe('without a port', () => {
	it("F35: a web client's port that is taken: says so, and takes the answer by paste", async () => {
		const taken = createServer((_, response) => response.end('somebody else')).listen(0, '127.0.0.1');
		await new Promise(resolve => taken.once('listening', resolve));
		onTestFinished(() => {
			taken.close();
		});
		const {port} = taken.address() as AddressInfo;
		const {terminal} = await startJourney({
			type: 'web',
			sandbox: {webRedirectUris: [`http://127.0.0.1:${port}/oauth2callback`]},
			args: ['--no-browser'],
		});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		await terminal.until("can't come back by itself");
		expect(terminal.screen().replaceAll(/\s+/g, ' ')).toContain(`Another program is using 127.0.0.1:${port}`);
		await terminal.until(`Stop the program that uses port ${port}`);
		await terminal.until('Or use a Desktop client');
		await terminal.until('Or start adsauth again with --redirect-uri');
		const address = await consentUrlAbove(terminal);
		const browser = openHttpBrowser();
		const {location} = await browser.consentWithoutFollowing(await browser.open(address), {answer: 'allow'});
		expect(location).toContain(`127.0.0.1:${port}/oauth2callback`);
		terminal.paste(location);
		await terminal.until('the token works');
	});
});

describe('--browser', () => {
	it.each([
		['here', {}],
		['over SSH', {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.7 22'}],
	])('opens the link in the program that is named, %s', async (_, env) => {
		const home = await emptyFolder();
		const program = join(home, 'my-browser');
		await writeFile(program, `#!/bin/sh\necho "$@" > '${home}/opened'\n`);
		await chmod(program, 0o700);
		const {terminal} = await startJourney({home, env, args: ['--browser', program]});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		await terminal.until('Opened your browser');
		expect(await readFile(join(home, 'opened'), 'utf8')).toBe(`${link}\n`);
	});

	it('is refused in one line where there is no such browser', async () => {
		const {code, stderr} = await runPiped(['--plain', '--browser', 'netscape']);
		expect(code).toBe(2);
		expect(stderr).toMatch(/no browser.*netscape/i);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});
});

it('b offers the browsers found, each also as a private window', async () => {
	const {terminal} = await startJourney({args: ['--no-browser'], env: {DISPLAY: ':99'}});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	await terminal.until(linkOnScreen);
	terminal.write('b');
	await terminal.until(/open the link in which browser\?|No browser was found/);
	terminal.press('esc');
	await terminal.until('waiting for your browser');
});
