import {spawn} from 'node:child_process';
import {chmod, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {chromium} from 'playwright-core';
import {describe, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../source/sandbox/index.js';
import {chromiumPath} from '../helpers/chromium.js';
import {emptyFolder, openTerminal, program} from '../helpers/terminal.js';
import {expectNoLeak} from './canaries.js';
import {clientJson, consentUrlAbove, linkOnScreen} from './journey.js';
import {obstacle, setUpDesk} from './two-machines.js';

const reason = chromiumPath() === undefined ? 'needs Chromium' : obstacle();

/** The wizard on this machine, in an SSH session from another one; Chromium, and the way to Google, on that one. */
async function setUp() {
	const {folder, inDesk, options, address} = await setUpDesk();
	const sandbox = await startSandbox();
	onTestFinished(() => sandbox.close());
	const home = await emptyFolder();
	const clientFile = join(home, 'client_secret_test.json');
	await writeFile(clientFile, clientJson(sandbox.clients.desktop), {mode: 0o600});

	const ssh = (...args: readonly string[]) => {
		const [command, ...rest] = [...inDesk, 'ssh', ...options, ...args];
		const child = spawn(command, rest, {stdio: ['ignore', 'pipe', 'ignore']});
		onTestFinished(() => void child.kill());
		return child;
	};
	// What is the internet to the other machine: the stand-in's origin leads to the stand-in there, too.
	const {port} = new URL(sandbox.origin);
	const internet = ssh('-L', `${port}:127.0.0.1:${port}`, ...address, 'echo up; sleep 600');
	await new Promise(resolve => internet.stdout.once('data', resolve));

	const run = `cd '${home}' && HOME='${home}' TERM=xterm-256color ADSAUTH_SANDBOX=${sandbox.origin} exec '${process.execPath}' '${program}' -P '${clientFile}'`;
	const terminal = await openTerminal({
		home,
		columns: 120,
		rows: 40,
		command: [...inDesk, 'ssh', '-tt', ...options, ...address, run] as unknown as [string, ...string[]],
	});
	onTestFinished(async () => {
		await terminal.end();
	});

	const launcher = join(folder, 'chromium');
	await writeFile(launcher, `#!/bin/sh\nexec ${inDesk.join(' ')} '${chromiumPath()}' "$@"\n`);
	await chmod(launcher, 0o700);
	const browser = await chromium.launch({executablePath: launcher, args: ['--no-sandbox', '--disable-gpu']});
	onTestFinished(() => browser.close());
	const page = await browser.newPage();

	await terminal.until('what Google will be asked');
	terminal.press('enter');
	const [link] = await terminal.until(linkOnScreen);
	return {terminal, page, ssh, link, sandbox, clientFile};
}

describe.skipIf(reason !== undefined)('the wizard in an SSH session, Chromium on the other machine', () => {
	it('signs in by paste-back', async () => {
		const {terminal, page, sandbox, clientFile} = await setUp();
		await page.goto(await consentUrlAbove(terminal));
		// The browser ends on a page that can't be reached; its address is what counts.
		const ended = page.waitForEvent('requestfailed', request => request.url().includes('/oauth2callback?'));
		await page.getByRole('button', {name: 'Allow'}).click();
		terminal.paste((await ended).url());
		await terminal.until('the token works');
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		await expectNoLeak(terminal, [sandbox.clients.desktop.clientSecret], [clientFile]);
	});

	it('signs in through the tunnel whose command is on the screen', async () => {
		const {terminal, page, ssh, link} = await setUp();
		const [, command = ''] = await terminal.until(/ssh (-p 2222 -L \d+:127\.0\.0\.1:\d+ root@10\.213\.7\.1)/);
		const tunnel = ssh(...command.split(' '), 'echo up; sleep 600');
		await new Promise(resolve => tunnel.stdout.once('data', resolve));
		await page.goto(link);
		await page.getByRole('button', {name: 'Allow'}).click();
		await page.getByRole('heading', {name: 'You’re signed in'}).waitFor();
		await terminal.until('the token works');
	});
});
