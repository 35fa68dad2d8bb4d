import {chmod, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {chromiumPath, launchChromium} from '../helpers/chromium.js';
import {redirectOf} from '../helpers/http-browser.js';
import {emptyFolder} from '../helpers/terminal.js';
import {expectNoLeak} from './canaries.js';
import {linkOnScreen, startJourney} from './journey.js';
import {waitingJourney} from './waiting-journey.js';

describe.skipIf(!chromiumPath())('with a real Chromium', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(() => browser.close());

	it.each(['desktop', 'web'] as const)('signs in with a %s client, and the page tells the truth', async type => {
		const {terminal, client, clientFile} = await startJourney({type});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		const page = await browser.newPage();
		await page.goto(link);
		await page.getByRole('button', {name: 'Allow'}).click();
		await page.getByRole('heading', {name: 'You’re signed in'}).waitFor();
		expect(new URL(page.url()).search).toBe('');
		await terminal.until('the token works');
		await page.goBack();
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		await expectNoLeak(terminal, [client.clientSecret], [clientFile]);
	});

	it.each(['desktop', 'web'] as const)(
		'F7: is told when a person denies a %s client, and one key tries again with fresh secrets',
		async type => {
			const {terminal, sandbox} = await startJourney({type});
			await terminal.until('what Google will be asked');
			terminal.press('enter');
			const [first] = await terminal.until(linkOnScreen);
			const asked = new URL(await redirectOf(first)).searchParams;
			const page = await browser.newPage();
			await page.goto(first);
			await page.getByRole('button', {name: 'Deny'}).click();
			await page.getByRole('heading', {name: 'Access declined'}).waitFor();
			await terminal.until(/Access wasn't granted[\s\S]*Cancel was chosen on Google's consent page[\s\S]*try again/);
			expect(sandbox.knobs.requests.some(({path}) => path === '/token')).toBe(false);
			terminal.press('enter');
			const [second] = await terminal.until(linkOnScreen);
			expect(second).not.toBe(first);
			const again = new URL(await redirectOf(second)).searchParams;
			for (const name of ['state', 'code_challenge']) expect(again.get(name)).not.toBe(asked.get(name));
			await page.goto(second);
			await page.getByRole('button', {name: 'Allow'}).click();
			await page.getByRole('heading', {name: 'You’re signed in'}).waitFor();
			await terminal.until('the token works');
		},
	);

	it('F30: the address once more, reload and the back button exchange nothing anew, and say so', async () => {
		const {terminal, link, port, sandbox} = await waitingJourney();
		const {faults, requests} = sandbox.knobs;
		// Google is slow, and so the person tries all they can.
		faults.token.push({type: 'answer', status: 503, headers: {'retry-after': '15'}});
		const page = await browser.newPage();
		const isCallback = (url: string) => url.startsWith(`http://127.0.0.1:${port}/oauth2callback?`);
		await page.goto(link);
		const asked = page.waitForRequest(request => isCallback(request.url()));
		await page.getByRole('button', {name: 'Allow'}).click({noWaitAfter: true});
		const callback = (await asked).url();
		const tried = () => requests.filter(({path}) => path === '/token').length;
		await expect.poll(tried, {timeout: 10_000}).toBe(1);
		await page.goto(callback);
		await page.getByRole('heading', {name: 'Already received'}).waitFor();
		await page.reload();
		await page.getByRole('heading', {name: 'Already received'}).waitFor();
		await page.goBack();
		await page.goto(callback);
		await page.getByRole('heading', {name: 'Already received'}).waitFor();
		expect(tried()).toBe(1);
		await expect.poll(terminal.screen, {timeout: 25_000}).toContain('the token works');
		// The one that was put off, once more.
		expect(tried()).toBe(3);
	}, 60_000);

	it('opens the short link in the browser, and nothing the browser prints touches the screen', async () => {
		const folder = await emptyFolder();
		const opener = join(folder, 'browser');
		await writeFile(opener, `#!/bin/sh\necho CANARY-OUT; echo CANARY-ERR >&2; echo "$1" > '${folder}/opened'\n`);
		await chmod(opener, 0o700);
		const {terminal} = await startJourney({env: {BROWSER: opener}});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		await terminal.until('Opened your browser.');
		expect((await readFile(join(folder, 'opened'), 'utf8')).trim()).toBe(link);
		expect(terminal.raw()).not.toContain('CANARY');
	});

	it('F98: says when the browser does not start, and waits on', async () => {
		const {terminal} = await startJourney({env: {BROWSER: '/bin/false'}});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		await terminal.until(linkOnScreen);
		await terminal.until(/browser didn't|didn't open|no browser/i);
		expect(terminal.screen()).toContain('waiting for your browser');
		expect(terminal.screen()).toContain('Open this link in your browser:');
	});
});
