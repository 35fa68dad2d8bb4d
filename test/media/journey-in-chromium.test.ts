import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Browser, BrowserContextOptions} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {chromiumPath, launchChromium} from '../helpers/chromium.js';
import {palettes} from './palette.js';

const journey = await readFile(join(import.meta.dirname, '../../media/journey.svg'), 'utf8');
const durations = /animation:([\d.]+)s step-end/.exec(journey);
const seconds = Number(durations?.[1]);

describe.skipIf(!chromiumPath())('the animated journey in Chromium', () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchChromium();
	});
	afterAll(() => browser.close());

	async function show(options: BrowserContextOptions) {
		const context = await browser.newContext(options);
		onTestFinished(() => context.close());
		const page = await context.newPage();
		await page.setContent(`<!doctype html>${journey}`);
		return page;
	}

	const visible = `[...document.querySelectorAll('.s')].filter(g => getComputedStyle(g).visibility === 'visible').map(g => g.id)`;

	it('shows each scene after the other, and no two at once', async () => {
		const page = await show({reducedMotion: 'no-preference'});
		const seen: string[] = [];
		for (let time = 0.1; time < seconds; time += 0.25) {
			const ids = await page.evaluate<string[]>(
				`for (const each of document.getAnimations()) { each.pause(); each.currentTime = ${time * 1000}; } ${visible}`,
			);
			expect(ids, `at ${time} s`).toHaveLength(1);
			if (ids[0] !== undefined && ids[0] !== seen.at(-1)) seen.push(ids[0]);
		}
		expect(seen).toEqual(Array.from({length: seen.length}, (_, at) => `s${at}`));
		expect(seen).toHaveLength(journey.match(/class="s"/g)?.length ?? 0);
	});

	it('stands still, at its end, for people who want no motion', async () => {
		const page = await show({reducedMotion: 'reduce'});
		expect(await page.evaluate('document.getAnimations().length')).toBe(0);
		expect(await page.evaluate(visible)).toHaveLength(1);
		expect(await page.getByText('you can use the Google Ads API now').isVisible()).toBe(true);
	});

	it.each(['light', 'dark'] as const)('is as %s as the page', async colorScheme => {
		const page = await show({colorScheme});
		const [, ...pairs] = palettes[colorScheme].ground.match(/[\da-f]{2}|#/g) ?? [];
		const ground = pairs.map(pair => Number.parseInt(pair, 16)).join(', ');
		expect(await page.evaluate("getComputedStyle(document.querySelector('rect')).fill")).toBe(`rgb(${ground})`);
	});
});
