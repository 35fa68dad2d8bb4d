import {chmod, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {chromiumPath, launchChromium} from '../helpers/chromium.js';
import {emptyFolder} from '../helpers/terminal.js';
import {expectNoLeak} from './canaries.js';
import {linkOnScreen, startJourney} from './journey.js';

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
		'is told when a person denies a %s client, and tries again at once',
		async type => {
			const {terminal} = await startJourney({type});
			await terminal.until('what Google will be asked');
			terminal.press('enter');
			const [first] = await terminal.until(linkOnScreen);
			const page = await browser.newPage();
			await page.goto(first);
			await page.getByRole('button', {name: 'Deny'}).click();
			await page.getByRole('heading', {name: 'Access declined'}).waitFor();
			await terminal.until('try again');
			terminal.press('enter');
			const [second] = await terminal.until(linkOnScreen);
			expect(second).not.toBe(first);
			await page.goto(second);
			await page.getByRole('button', {name: 'Allow'}).click();
			await page.getByRole('heading', {name: 'You’re signed in'}).waitFor();
			await terminal.until('the token works');
		},
	);

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

	it('says when the browser does not start, and waits on', async () => {
		const {terminal} = await startJourney({env: {BROWSER: '/bin/false'}});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		await terminal.until(linkOnScreen);
		await terminal.until(/browser didn't|didn't open|no browser/i);
		expect(terminal.screen()).toContain('waiting for your browser');
		expect(terminal.screen()).toContain('Open this link in your browser:');
	});
});
