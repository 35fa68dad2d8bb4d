import {once} from 'node:events';
import {mkdir} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import axe from 'axe-core';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {type PageName, pages} from '../../source/callback/page.js';
import {respond} from '../../source/callback/respond.js';
import {type Language, languages, speak} from '../../source/language/languages.js';
import {chromiumPath, launchChromium} from '../helpers/chromium.js';

/** Where a person can look at what was tested; not kept in the repository. */
const screenshots = join(import.meta.dirname, '../../reports/callback-pages');

const names = Object.keys(pages());
const desk = {width: 1280, height: 800};

/** The ways people look at a page. Zoom makes a window's pixels fewer and larger. */
const ways = {
	light: {colorScheme: 'light', viewport: desk},
	dark: {colorScheme: 'dark', viewport: desk},
	'320 px': {colorScheme: 'light', viewport: {width: 320, height: 568}},
	'zoom of 200 %': {colorScheme: 'light', viewport: {width: 640, height: 400}, deviceScaleFactor: 2},
	'forced colours': {colorScheme: 'light', viewport: desk, forcedColors: 'active'},
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

/** Where what is furthest to the right ends, in CSS pixels. */
const widest = `Math.max(document.documentElement.scrollWidth,
	...Array.from(document.querySelectorAll('body *'), each => each.getBoundingClientRect().right))`;

const spoken = Object.keys(languages) as readonly Language[];

describe.skipIf(!chromiumPath()).each(spoken)('the pages in Chromium, %s', language => {
	let browser: Browser;
	let server: Server;
	let origin: string;
	beforeAll(async () => {
		await speak(language);
		browser = await launchChromium();
		// With the headers of a real answer, which forbid what a page doesn't need.
		server = createServer(({url}, response) => respond(response, 200, pages()[url?.slice(1) as PageName]));
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		await mkdir(screenshots, {recursive: true});
	});
	afterAll(async () => {
		await speak('en');
		await browser.close();
		server.close();
	});

	async function open(options: BrowserContextOptions) {
		const context = await browser.newContext(options);
		onTestFinished(() => context.close());
		const page = await context.newPage();
		const messages: string[] = [];
		page.on('console', message => messages.push(message.text()));
		return {page, messages, show: (name: string) => page.goto(`${origin}/${name}`)};
	}

	/** A page's faults as axe-core has them, and what it leaves to people to decide. */
	async function faultsOf(page: Page) {
		await page.evaluate(axe.source);
		const {violations, incomplete} = await page.evaluate<axe.AxeResults>('axe.run()');
		return [...violations, ...incomplete].map(({id, nodes}) => [id, ...nodes.map(({html}) => html)]);
	}

	// Colours are the same in every language; the length of words isn't.
	const lookedAt = Object.entries(ways).filter(([way]) => language === 'en' || way === 'light' || way === '320 px');
	it.each(lookedAt)(
		'with %s each page is wholly there, and axe-core finds nothing',
		async (way, options) => {
			const {page, messages, show} = await open(options);
			for (const name of names) {
				await show(name);
				await page.screenshot({path: join(screenshots, `${name}, ${language}, ${way}.png`), fullPage: true});
				expect(await faultsOf(page), name).toEqual([]);
				expect(await page.evaluate(widest), name).toBeLessThanOrEqual(options.viewport.width);
			}
			expect(messages).toEqual([]);
		},
		60_000,
	);

	it.each(['light', 'dark'] as const)('%s is the person’s choice', async colorScheme => {
		const {page, show} = await open({colorScheme});
		await show('granted');
		const ground = 'getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number)';
		const [red = 0] = await page.evaluate<number[]>(ground);
		expect(red > 127).toBe(colorScheme === 'light');
	});

	it('colours that a person forces are those of the mark, too', async () => {
		const {page, show} = await open({forcedColors: 'active'});
		const colours = "['svg', 'h1'].map(each => getComputedStyle(document.querySelector(each)).color)";
		for (const name of names) {
			await show(name);
			const [mark, heading] = await page.evaluate<string[]>(colours);
			expect(mark, name).toBe(heading);
		}
	});

	it('letters of twice the size only make a page longer', async () => {
		const {page, show} = await open({viewport: {width: 320, height: 568}});
		for (const name of names) {
			await show(name);
			await page.evaluate("document.documentElement.style.fontSize = '200%'");
			expect(await page.evaluate(widest), name).toBeLessThanOrEqual(320);
		}
	});
});
