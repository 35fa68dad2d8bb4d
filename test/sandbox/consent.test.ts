import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {networkInterfaces} from 'node:os';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {people} from '../../source/sandbox/people.js';
import {adwordsScope} from '../../source/sandbox/scopes.js';
import {chromiumPath, launchChromium} from '../helpers/chromium.js';
import {openHttpBrowser} from '../helpers/http-browser.js';
import {useDesk} from './desk.js';

const analyticsScope = 'https://www.googleapis.com/auth/analytics.readonly';
const hasIpv6 = Object.values(networkInterfaces()).some(all => all?.some(({address}) => address === '::1'));
const several = {scope: `openid ${adwordsScope} ${analyticsScope}`};

describe('consent, by an HTTP client', () => {
	const desk = useDesk();

	it('grants a lone scope without a box', async () => {
		expect((await desk().tokens({answer: 'allow', scopes: []})).scope).toBe(adwordsScope);
	});

	it('grants only what is ticked, and what signing in brings along (F59)', async () => {
		const tokens = await desk().tokens({answer: 'allow', scopes: [analyticsScope]}, several);
		expect(tokens.scope).toBe(`openid ${analyticsScope}`);
	});

	it('takes nothing ticked for a denial', async () => {
		const fields = {scope: `${adwordsScope} ${analyticsScope}`};
		expect(await desk().callback({answer: 'allow', scopes: []}, fields)).toMatchObject({error: 'access_denied'});
	});

	it('grants no scope that was not asked for', async () => {
		const tokens = await desk().tokens({answer: 'allow', scopes: ['https://www.googleapis.com/auth/drive']}, several);
		expect(tokens.scope).toBe('openid');
	});

	it('grants what the knob says instead (F59)', async () => {
		desk().sandbox.knobs.grantedScopes = ['openid'];
		const {code, scope} = await desk().callback();
		expect(scope).toBe('openid');
		expect((await desk().exchange(code!)).body).toMatchObject({scope: 'openid'});
	});

	it('preselects the account of login_hint', async () => {
		const {consentUrl} = desk();
		const checked = /value="([^"]+)" required checked/;
		expect(checked.exec((await openHttpBrowser().open(consentUrl())).html)?.[1]).toBe('ads.manager@example.com');
		const page = await openHttpBrowser().open(consentUrl({login_hint: 'newcomer@example.com'}));
		expect(checked.exec(page.html)?.[1]).toBe('newcomer@example.com');
	});

	it.each(['consent select_account', 'select_account consent', 'select_account', 'consent'])(
		'lets the account be chosen when asked with prompt=%s, and the log tells of it',
		async prompt => {
			const choice = {answer: 'allow', account: 'solo.shop@example.com'} as const;
			const tokens = await desk().tokens(choice, {prompt, scope: `email ${adwordsScope}`});
			expect(desk().sandbox.knobs.requests[0]).toMatchObject({path: '/o/oauth2/v2/auth', prompt});
			expect((await desk().post('/tokeninfo', {access_token: tokens.access_token})).body).toMatchObject({
				email: choice.account,
			});
			expect(tokens).toHaveProperty('refresh_token');
		},
	);

	it('offers everyone there is', async () => {
		const {html} = await openHttpBrowser().open(desk().consentUrl());
		const offered = [...html.matchAll(/name="account" value="([^"]+)"/g)].map(([, email]) => email);
		expect(offered).toEqual(people.map(({email}) => email));
	});

	it('asks again at each sign-in, also for another account in the same browser', async () => {
		const browser = openHttpBrowser();
		for (const account of ['ads.manager@example.com', 'newcomer@example.com', 'ads.manager@example.com']) {
			const page = await browser.consent(await browser.open(desk().consentUrl()), {answer: 'allow', account});
			expect(page.url.searchParams.has('code')).toBe(true);
		}
	});

	it('is over after one answer, and says so', async () => {
		const browser = openHttpBrowser();
		const page = await browser.open(desk().consentUrl());
		await browser.consent(page, {answer: 'allow'});
		const again = await browser.consent(page, {answer: 'allow'});
		expect(again.status).toBe(400);
		expect(again.html).toContain('This sign-in is over.');
	});

	it("doesn't answer to another browser", async () => {
		const page = await openHttpBrowser().open(desk().consentUrl());
		expect((await openHttpBrowser().consent(page, {answer: 'allow'})).status).toBe(400);
	});
});

describe.skipIf(!chromiumPath())('consent, in Chromium', () => {
	const desk = useDesk();
	let chromium: Awaited<ReturnType<typeof launchChromium>>;
	beforeAll(async () => {
		chromium = await launchChromium();
	});
	afterAll(() => chromium?.close());

	it('allows with one press of a button', async () => {
		const page = await chromium.newPage();
		await page.goto(desk().consentUrl());
		await page.getByRole('button', {name: 'Allow'}).click();
		await page.waitForURL(`${desk().redirectUri}?**`);
		const code = new URL(page.url()).searchParams.get('code');
		expect(await desk().exchange(code ?? '')).toMatchObject({status: 200, body: {scope: adwordsScope}});
		await page.close();
	});

	it.skipIf(!hasIpv6)('ends at an IPv6 loopback callback, too (F37)', async () => {
		const receiver = createServer((_, response) => response.end()).listen(0, '::1');
		await once(receiver, 'listening');
		const redirectUri = `http://[::1]:${(receiver.address() as AddressInfo).port}/`;
		const page = await chromium.newPage();
		await page.goto(desk().consentUrl({redirect_uri: redirectUri}));
		await page.getByRole('button', {name: 'Allow'}).click();
		await page.waitForURL(`${redirectUri}?**`);
		expect(new URL(page.url()).searchParams.has('code')).toBe(true);
		await page.close();
		receiver.close();
	});

	it('grants what is ticked', async () => {
		const page = await chromium.newPage();
		await page.goto(desk().consentUrl(several));
		await page.getByRole('checkbox', {name: 'Google Ads'}).check();
		await page.getByRole('button', {name: 'Allow'}).click();
		await page.waitForURL(`${desk().redirectUri}?**`);
		expect(new URL(page.url()).searchParams.get('scope')).toBe(`openid ${adwordsScope}`);
		await page.close();
	});

	it('denies', async () => {
		const page = await chromium.newPage();
		await page.goto(desk().consentUrl());
		await page.getByRole('button', {name: 'Deny'}).click();
		await page.waitForURL(`${desk().redirectUri}?**`);
		expect(new URL(page.url()).searchParams.get('error')).toBe('access_denied');
		await page.close();
	});

	it('shows a page that breaks none of its own rules', async () => {
		const page = await chromium.newPage();
		const complaints: string[] = [];
		page.on('console', message => complaints.push(message.text()));
		await page.goto(desk().consentUrl(several));
		await expect(page.getByText('SANDBOX', {exact: true}).isVisible()).resolves.toBe(true);
		const radius = await page
			.getByRole('button', {name: 'Allow'})
			.evaluate('getComputedStyle(document.querySelector("button")).borderRadius');
		expect(radius).toBe('8px');
		expect(complaints).toEqual([]);
		await page.close();
	});
});
