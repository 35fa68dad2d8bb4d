import {describe, expect, it} from 'vitest';
import type {ConsentState} from '../../../source/wizard/state.js';
import {showScreen} from '../../helpers/show-screen.js';
import {consent, sandboxSession, web} from '../../helpers/states.js';

const editing: ConsentState = {...consent, editing: 'scope'};
const elsewhere: ConsentState = {
	...consent,
	client: web,
	redirect: {type: 'paste-only', redirectUri: 'https://example.com/cb'},
};
const bind = {host: '127.0.0.1', port: 8080, path: '/oauth2callback'} as const;

describe('consent screen', () => {
	it('shows what Google will be asked, and the two warnings', () => {
		expect(showScreen(consent).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ● Consent   what Google will be asked

			   Scope          https://www.googleapis.com/auth/adwords
			   Redirect       http://127.0.0.1:PORT/oauth2callback (a free port)
			   Account        you choose in the browser
			   ! Google asks for a passkey to make a new refresh token. None yet? Add one at g.co/passkeys
			     first.
			   ! If your app's publishing status is Testing, the token ends after 7 days.

			 enter sign in · s add a scope · h choose the Google account · esc back · ctrl+c quit"
		`);
	});

	it('shows more scopes and the account', () => {
		const state = {...consent, scopes: ['openid', 'email'], loginHint: 'me@example.com'};
		expect(showScreen(state).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ● Consent   what Google will be asked

			   Scope          https://www.googleapis.com/auth/adwords
			                  openid
			                  email
			   Redirect       http://127.0.0.1:PORT/oauth2callback (a free port)
			   Account        me@example.com
			   ! Google asks for a passkey to make a new refresh token. None yet? Add one at g.co/passkeys
			     first.
			   ! If your app's publishing status is Testing, the token ends after 7 days.

			 enter sign in · s add a scope · d drop the last scope · h choose the Google account · esc back ·
			 ctrl+c quit"
		`);
	});

	it('says what to register where nothing is', () => {
		const state: ConsentState = {...consent, client: web, redirect: {type: 'loopback', bind, note: 'unregistered'}};
		expect(showScreen(state).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Web application · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ● Consent   what Google will be asked

			   Scope          https://www.googleapis.com/auth/adwords
			   Redirect       http://127.0.0.1:8080/oauth2callback
			   Account        you choose in the browser
			   ! The client file doesn't list this redirect URI. Add it, to the letter, under "Authorized
			     redirect URIs" at https://console.cloud.google.com/auth/clients/104712345678-abcdefgh12348f2k.
			     apps.googleusercontent.com?project=ads-reports
			   ! Google asks for a passkey to make a new refresh token. None yet? Add one at g.co/passkeys
			     first.
			   ! If your app's publishing status is Testing, the token ends after 7 days.

			 enter sign in · s add a scope · h choose the Google account · esc back · ctrl+c quit"
		`);
	});

	it('speaks of no file where there is none', () => {
		const typed = {...web, redirectUris: []};
		const state: ConsentState = {...consent, client: typed, redirect: {type: 'loopback', bind, note: 'unregistered'}};
		expect(showScreen(state).frame()).toContain('Google wants this redirect URI registered.');
		expect(showScreen(state).frame()).not.toContain('file');
	});

	it('says that a port is missing from the registration', () => {
		const redirect = {type: 'loopback', bind: {...bind, port: 0}, note: 'port-unregistered'} as const;
		expect(showScreen({...consent, client: web, redirect}).frame()).toContain("It's registered without a port.");
	});

	it('says that the address will have to be pasted', () => {
		expect(showScreen(elsewhere).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Web application · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ● Consent   what Google will be asked

			   Scope          https://www.googleapis.com/auth/adwords
			   Redirect       https://example.com/cb
			   Account        you choose in the browser
			   ! No registered redirect URI leads back to this machine. You'll paste the address the browser
			     ends on; or register http://127.0.0.1:8080/oauth2callback.
			   ! Google asks for a passkey to make a new refresh token. None yet? Add one at g.co/passkeys
			     first.
			   ! If your app's publishing status is Testing, the token ends after 7 days.

			 enter sign in · s add a scope · h choose the Google account · esc back · ctrl+c quit"
		`);
	});

	it('says that this is the sandbox', () => {
		expect(showScreen({...consent, session: sandboxSession}).frame()).toContain('SANDBOX');
	});

	it('has a field for a scope', () => {
		expect(showScreen(editing).frame()).toContain('Another scope:');
		expect(showScreen({...consent, editing: 'login-hint', loginHint: 'me@x'}).frame()).toContain(
			'Google account: me@x',
		);
	});

	it.each([
		['enter', consent, {type: 'confirm'}],
		['s', consent, {type: 'edit', field: 'scope'}],
		['h', consent, {type: 'edit', field: 'login-hint'}],
		['esc', consent, {type: 'back'}],
		['ctrl+c', consent, {type: 'quit', exitCode: 130}],
		['esc', editing, {type: 'back'}],
		['enter', editing, {type: 'text', text: ''}],
	])('%j sends its message', async (key, state, message) => {
		expect(await showScreen(state).press(key)).toEqual([message]);
	});

	it('takes keys one by one that come in one piece', async () => {
		const screen = showScreen(consent);
		await screen.press('sh\r');
		await expect
			.poll(() => screen.press())
			.toEqual([{type: 'edit', field: 'scope'}, {type: 'edit', field: 'login-hint'}, {type: 'confirm'}]);
	});

	it('takes letters as text in a field', async () => {
		expect((await showScreen(editing).press('s', 'h', 'enter')).at(-1)).toEqual({type: 'text', text: 'sh'});
	});
});
