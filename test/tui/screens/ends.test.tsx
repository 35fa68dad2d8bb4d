import {describe, expect, it} from 'vitest';
import {showScreen} from '../../helpers/show-screen.js';
import {checked, client, done, failed, sandboxSession, stopped} from '../../helpers/states.js';

const mismatch = {
	...failed,
	failure: {
		type: 'redirect-uri-mismatch',
		client: {clientId: done.asked.client.clientId, projectId: 'ads-reports'},
		redirectUri: 'http://127.0.0.1:8080/oauth2callback',
	},
} as const;

describe('failed screen', () => {
	it('says what happened, why, and what to do', () => {
		expect(showScreen(failed).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✘ Sign-in   Access wasn't granted

			   Cancel was chosen on Google's consent page.

			   1. Sign in again and choose Continue, with every box ticked.

			 enter try again · esc back · q leave · ctrl+c quit"
		`);
	});

	it('has the page that fixes it, where there is one', () => {
		expect(showScreen(mismatch).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✘ Sign-in   The redirect URI isn't registered

			   This client doesn't have http://127.0.0.1:8080/oauth2callback among its authorized redirect
			   URIs.

			   1. Add exactly http://127.0.0.1:8080/oauth2callback to the client, and wait a few minutes.
			   2. Or create a Desktop client: it needs none.
			   https://console.cloud.google.com/auth/clients/104712345678-abcdefgh12348f2k.apps.googleuserconte
			   nt.com?project=ads-reports

			 enter try again · o open the page · esc back · q leave · ctrl+c quit"
		`);
	});

	it('leads to choosing a client where that failed', () => {
		expect(showScreen({...failed, back: client}).frame()).toContain('choose a client');
	});

	it('has no page to open where no page fixes it', async () => {
		expect(await showScreen(failed).press('o')).toEqual([]);
	});

	it('says that a token from before is still here, and which key leads to it', () => {
		const frame = showScreen({...failed, kept: checked}).frame();
		expect(frame).toContain('The token you have got before is still here.');
		expect(frame).toContain('esc back to the token');
		expect(showScreen(failed).frame()).not.toContain('still here');
	});

	it.each([
		['enter', failed, {type: 'confirm'}],
		['o', mismatch, {type: 'open'}],
		['esc', failed, {type: 'back'}],
		['q', failed, {type: 'leave'}],
		['ctrl+c', failed, {type: 'quit', exitCode: 130}],
	] as const)('%j sends its message', async (key, state, message) => {
		expect(await showScreen(state).press(key)).toEqual([message]);
	});
});

describe('done screen', () => {
	it('shows what was delivered and how to use it', () => {
		expect(showScreen(done).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ✔ Done      you can use the Google Ads API now

			   ✔ Created /home/me/google_ads_config.rb.

			   A first call with it, first_call.rb:
			     require 'google/ads/google_ads'
			     client = Google::Ads::GoogleAds::GoogleAdsClient.new
			     puts client.service.customer.list_accessible_customers.resource_names
			   Run it with:
			     ruby first_call.rb"
		`);
	});

	it('says that a copy goes, and does not call it saved', () => {
		const {proof: _, ...untried} = done;
		const frame = showScreen({...untried, deliveries: [{type: 'copied'}]}).frame();
		expect(frame).toContain('the token was copied');
		expect(frame).toContain('Copied to the clipboard, for a minute.');
		expect(showScreen({...done, deliveries: [{type: 'copied'}]}).frame()).toContain('you can use the Google Ads API');
	});

	it('says that a command that was stopped may have the token', () => {
		const frame = showScreen({...done, deliveries: [{type: 'perhaps-piped', program: 'pass'}]}).frame();
		expect(frame).toContain('not saved, unless the command that was stopped did so');
	});

	it('says what flags asked for and did not get', () => {
		const failure = {type: 'working-token-kept', path: '/home/me/google-ads.yaml'} as const;
		expect(showScreen({...done, failures: [failure]}).frame()).toContain('/home/me/google-ads.yaml');
	});

	it('does not pretend where nothing was delivered, or in the sandbox', () => {
		expect(showScreen({...done, deliveries: []}).frame()).toContain('the token was not saved');
		const asked = {...done.asked, session: sandboxSession};
		expect(showScreen({...done, asked}).frame()).toContain('this token works in the sandbox only');
		const proof = {type: 'failed', failure: {type: 'ads-no-accounts'}} as const;
		expect(showScreen({...done, asked, proof}).frame()).toContain(
			'the check failed; this token is for the sandbox only',
		);
	});
});

describe('stopped screen', () => {
	it('names the files that still hold what was revoked', () => {
		const frame = showScreen({...stopped, token: 'revoked', stillHeld: ['/home/me/.env']}).frame();
		expect(frame).toContain('These files still hold it:');
		expect(frame).toContain('/home/me/.env');
	});

	it.each([
		['none', 'nothing was made or changed'],
		['perhaps-saved', 'the token may or may not be saved'],
		['granted', 'Google granted access, but no token is kept'],
		['delivered', 'what was saved stays saved'],
		['copied', 'it leaves the clipboard in a minute'],
		['last-copied', 'what was saved before stays saved'],
		['dropped', 'the token was not saved'],
	] as const)('says what became of the token: %s', (token, words) => {
		expect(showScreen({...stopped, token}).frame()).toContain(words);
	});
});
