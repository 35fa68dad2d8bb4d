import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {errorPages} from '../../../source/wizard/explain/error-pages.js';
import type {SignInState} from '../../../source/wizard/state.js';
import {pasted, showScreen} from '../../helpers/show-screen.js';
import {signIn, waiting, web} from '../../helpers/states.js';

const list: SignInState = {...waiting, help: 'list'};
const mismatch = errorPages.findIndex(({code}) => code === 'redirect_uri_mismatch');
const address = 'http://127.0.0.1:43121/oauth2callback?state=a&code=b';

describe('sign-in screen', () => {
	it('waits, with the link, the time left and the way for other computers', () => {
		expect(showScreen(waiting).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ● Sign-in   waiting for your browser                                                     9:41 left

			   ⠏ Finish in the browser window that has opened, or open
			     http://127.0.0.1:43121/k7f3qzR2mX4a

			   Is your browser on another computer? When it ends on a page that can't be reached, copy that
			   page's address and paste it here.

			 o open again · c copy link · b browser · ? my browser shows an error · esc back · ctrl+c quit"
		`);
	});

	it('tells of ignored requests and of a refused paste', () => {
		const ignored = {count: 2, last: 'not-part-of-sign-in'} as const;
		const note = {type: 'paste-refused', reason: 'bare-code'} as const;
		expect(showScreen({...waiting, ignored, note}).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ● Sign-in   waiting for your browser                                                     9:41 left

			   ⠏ Finish in the browser window that has opened, or open
			     http://127.0.0.1:43121/k7f3qzR2mX4a

			   Is your browser on another computer? When it ends on a page that can't be reached, copy that
			   page's address and paste it here.
			   ! 2 requests ignored, the last: not part of this sign-in

			 ✘ That's only a part of it: paste the whole address, from http to its end.

			 o open again · c copy link · b browser · ? my browser shows an error · esc back · ctrl+c quit"
		`);
	});

	it('asks for the address alone where nothing can come back', () => {
		const phase = {type: 'waiting', signIn: {...signIn, pasteOnly: true}} as const;
		expect(showScreen({...waiting, phase}).frame()).toContain('copy its whole address and paste it here');
	});

	it('does not claim a browser that was not opened', () => {
		const {isBrowserOpen: _, ...unopened} = waiting;
		const frame = showScreen(unopened).frame();
		expect(frame).toContain('Open this link in your browser:');
		expect(frame).toContain('o open ·');
	});

	it.each([
		['opening', 'opening a port on this machine'],
		['exchanging', 'trading the code for a token'],
	] as const)('says what goes on while %s', (type, words) => {
		expect(showScreen({...waiting, phase: {type}}).frame()).toContain(words);
	});

	it('F46: offers a way back from the exchange once Google does not answer, and counts the tries', () => {
		const {note: _, ...exchanging} = {...waiting, phase: {type: 'exchanging'}} as const;
		expect(showScreen(exchanging).frame()).not.toContain('esc back');
		const retrying = showScreen({...exchanging, note: {type: 'retrying', attempt: 2}}).frame();
		expect(retrying).toContain('attempt 2');
		expect(retrying).toContain('esc back');
	});

	it.each([
		['o', {type: 'open'}],
		['c', {type: 'copy'}],
		['?', {type: 'help', help: 'list'}],
		['esc', {type: 'back'}],
		['ctrl+c', {type: 'quit', exitCode: 130}],
		[pasted(`<${address}>\n`), {type: 'text', text: `<${address}>\n`}],
	])('%j sends its message', async (key, message) => {
		expect(await showScreen(waiting).press(key)).toEqual([message]);
	});

	it('F45: takes a paste with a line break at its end as entered', async () => {
		const screen = showScreen(waiting);
		await screen.press(`${address}\r`);
		await expect.poll(() => screen.press()).toEqual([{type: 'text', text: `${address}\r`}]);
	});

	it.each([
		['browser and port here', waiting],
		['no port', {...waiting, phase: {type: 'waiting', signIn: {...signIn, browserIsHere: false}}}],
	] as const)('drops what was typed into the paste box at Esc, and nothing else: %s', async (_, state) => {
		const screen = showScreen(state);
		expect(await screen.press('hello')).toEqual([]);
		expect(screen.frame()).toContain('Pasted: hello');
		expect(screen.frame()).toMatch(/\n enter use it · esc drop it · ctrl\+c quit$/);
		expect(await screen.press('esc')).toEqual([]);
		expect(screen.frame()).not.toContain('Pasted:');
		expect(await screen.press('esc')).toEqual([{type: 'back'}]);
	});

	it('ends at Ctrl+C with the paste box open, too', async () => {
		expect(await showScreen(waiting).press('hello', 'ctrl+c')).toEqual([{type: 'quit', exitCode: 130}]);
	});

	it('F45: takes a paste that comes in chunks, with line breaks, as one', async () => {
		// However long the chunks take here, no time passes between them.
		vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
		onTestFinished(() => void vi.useRealTimers());
		const screen = showScreen(waiting);
		const sent = await screen.press(address.slice(0, 20), `${address.slice(20, 40)}\r`, address.slice(40), 'enter');
		expect(sent).toEqual([{type: 'text', text: `${address.slice(0, 40)}\r${address.slice(40)}`}]);
	});
});

describe('help for error pages', () => {
	it('lists what the browser may show', () => {
		expect(showScreen(list).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ● Sign-in   what does the browser show?

			   ❯ Error 400: redirect_uri_mismatch
			     Error 403: access_denied
			     Google hasn't verified this app
			     This site can't be reached
			     Use your passkey, or create a passkey
			     Your passkey is too new, or can't be used yet
			     Error 400: invalid_request
			     Error 400: invalid_scope
			     Error 401: invalid_client
			     Error 401: deleted_client
			     Error 403: org_internal
			     Error 400: admin_policy_enforced
			     Error 400: policy_enforced
			   1-13 of 17, ↑↓ for the rest

			 ↑↓ move · enter choose · esc back · ctrl+c quit"
		`);
	});

	it('explains a page, with this client and this redirect URI', () => {
		expect(showScreen({...list, asked: {...list.asked, client: web}, help: mismatch}).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Web application · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ● Sign-in   Error 400: redirect_uri_mismatch

			   The redirect URI isn't registered for this client, to the letter.

			   1. Open the client and add this authorized redirect URI: http://127.0.0.1:43121/oauth2callback
			   2. Save, wait a few minutes and try again.
			   3. Or use a Desktop client, which needs no registered redirect URI.
			   https://console.cloud.google.com/auth/clients/104712345678-abcdefgh12348f2k.apps.googleuserconte
			   nt.com?project=ads-reports

			 o open the page · esc back · ctrl+c quit"
		`);
	});

	it('picks a page', async () => {
		expect(await showScreen(list).press('down', 'down', 'enter')).toContainEqual({type: 'help', help: 2});
	});

	it('goes back and opens the page that fixes it', async () => {
		expect(await showScreen(list).press('esc')).toEqual([{type: 'back'}]);
		const sent = await showScreen({...list, help: mismatch}).press('o', 'esc');
		expect(sent).toEqual([
			{type: 'open-link', url: expect.stringMatching(/^https:\/\/console\.cloud\.google\.com\//)},
			{type: 'back'},
		]);
	});
});
