import {describe, expect, it} from 'vitest';
import {checkIds} from '../../../source/google/checks.js';
import type {CheckingState} from '../../../source/wizard/state.js';
import {showScreen} from '../../helpers/show-screen.js';
import {
	agency,
	checked,
	checkFailed,
	checking,
	corner,
	garden,
	grant,
	proven,
	unchecked,
} from '../../helpers/states.js';

const passed = (more: Partial<typeof proven>): CheckingState => ({
	...checked,
	phase: {type: 'passed', proven: {...proven, ...more}},
});

describe('checking screen', () => {
	it('shows what is tried', () => {
		expect(showScreen({...checking, phase: {type: 'running', check: 'accounts'}}).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ● Checking  does the token work?

			   ✔ Google trades it for an access token
			   ✔ It's this client's, and granted for Google Ads
			   ⠋ Google Ads lists the accounts it reaches
			     The accounts can be called

			 esc skip · ctrl+c quit"
		`);
	});

	it('shows what came back', () => {
		expect(showScreen(checked).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ● Checking  the token works

			   ✔ Google trades it for an access token
			   ✔ It's this client's, and granted for Google Ads
			   ✔ Google Ads lists the accounts it reaches
			   ✔ The accounts can be called

			   It reaches     Example Agency 123-456-7890 (manager)
			                  Corner Café 901-234-5678

			 enter go on · a another Google account · esc back · ctrl+c quit"
		`);
	});

	it('explains what failed, and where', () => {
		expect(showScreen(checkFailed).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✘ Checking  The Google Ads API isn't turned on

			   ✘ Google Ads lists the accounts it reaches

			   The Cloud project ads-reports, which this client belongs to, may not call it yet.

			   1. Open the page and press Enable.
			   2. Wait a few minutes, then check again.
			   https://console.cloud.google.com/apis/library/googleads.googleapis.com?project=ads-reports

			 enter check again · o open the page · a another Google account · esc go on without it ·
			 ctrl+c quit"
		`);
	});

	it.each(checkIds)('marks %s as the one that goes on', check => {
		const lines = showScreen({...checking, phase: {type: 'running', check}})
			.frame()
			.split('\n');
		const marked = lines.filter(line => /^ {3}[✔⠋] /.test(line));
		expect(marked).toHaveLength(checkIds.indexOf(check) + 1);
		expect(marked.at(-1)).toContain('⠋');
	});

	it('tells who signed in, where the token says so', () => {
		expect(showScreen(passed({email: 'ads.manager@example.com'})).frame()).toContain('ads.manager@example.com');
	});

	it('says which account refuses to be called, and does not say that all can be', () => {
		const refused = {id: corner.id, skipped: 'CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION'};
		const frame = showScreen(passed({accounts: [agency, refused]})).frame();
		expect(frame).toContain('✔ Some of the accounts can be called');
		expect(frame).toContain('901-234-5678 (not opened: CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTI…)');
		expect(frame).not.toContain('The accounts can be called');
	});

	it('names three accounts and counts the rest', () => {
		const accounts = [agency, corner, garden, {id: '5555555555'}, {id: '6666666666'}];
		const frame = showScreen(passed({accounts})).frame().replaceAll(/\s+/g, ' ');
		expect(frame).toContain('Garden Centre 678-901-2345 and 2 more');
	});

	it('says which version is gone, and which answered', () => {
		const frame = showScreen(passed({sunsetVersion: 'v22', apiVersion: 'v23'})).frame();
		expect(frame).toContain('Google no longer serves v22');
		expect(frame).toContain('v23');
	});

	it('says of a version yet to come that it is not served', () => {
		const frame = showScreen(passed({sunsetVersion: 'v999', apiVersion: 'v26'})).frame();
		expect(frame).toContain("Google doesn't serve v999 of the Google Ads API; v26 answered.");
		expect(frame).not.toContain('newer library');
	});

	it('names what was asked for and not granted, by either name', () => {
		const granted = [...grant.scopes, 'https://www.googleapis.com/auth/userinfo.email'];
		const asked = {...unchecked.asked, scopes: ['email', 'https://www.googleapis.com/auth/drive']};
		const frame = showScreen({...checked, from: {...unchecked, asked, grant: {...grant, scopes: granted}}}).frame();
		expect(frame.replaceAll(/\s+/g, ' ')).toContain(
			"! Asked for, but not granted: https://www.googleapis.com/auth/drive. Google Ads doesn't need it.",
		);
		expect(showScreen(checked).frame()).not.toContain('not granted');
	});

	it('says when the token ends, what that means, and where to change it', () => {
		const from = {...unchecked, grant: {...grant, refreshTokenExpiresAt: new Date('2026-12-02T09:00:00Z')}};
		const frame = showScreen({...checked, from})
			.frame()
			.replaceAll(/\s+/g, ' ');
		expect(frame).toContain('Google ends this token on 2026-12-02. Apps in Testing get 7 days');
		expect(frame).toContain('https://console.cloud.google.com/auth/audience?project=ads-reports');
	});

	it('shows nothing of the secrets', () => {
		for (const state of [checking, checked, checkFailed]) expect(showScreen(state).frame()).not.toContain('canary');
	});

	it.each([
		['running', checking, 'esc', {type: 'back'}],
		['passed', checked, 'enter', {type: 'confirm'}],
		['passed', checked, 'a', {type: 'other-account'}],
		['passed', checked, 'esc', {type: 'back'}],
		['failed', checkFailed, 'enter', {type: 'confirm'}],
		['failed', checkFailed, 'o', {type: 'open'}],
		['failed', checkFailed, 'a', {type: 'other-account'}],
		['failed', checkFailed, 'esc', {type: 'back'}],
		['running', checking, 'ctrl+c', {type: 'quit', exitCode: 130}],
	] as const)('%s: %s', async (_, state, key, message) => {
		expect(await showScreen(state).press(key)).toEqual([message]);
	});

	it('has no key for what makes no sense yet', async () => {
		expect(await showScreen(checking).press('enter', 'a', 'o')).toEqual([]);
	});
});
