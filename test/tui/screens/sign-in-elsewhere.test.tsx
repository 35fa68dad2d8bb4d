import {describe, expect, it} from 'vitest';
import type {SignIn} from '../../../source/wizard/sign-in.js';
import type {SignInState} from '../../../source/wizard/state.js';
import {pasted, showScreen} from '../../helpers/show-screen.js';
import {firefox, signIn, waiting} from '../../helpers/states.js';

const at = (more: Partial<SignIn>): SignInState => {
	const {isBrowserOpen: _, ...unopened} = waiting;
	return {...unopened, phase: {type: 'waiting', signIn: {...signIn, ...more}}};
};
const remote = at({browserIsHere: false, sshCommand: 'ssh -L 43121:127.0.0.1:43121 me@192.0.2.7'});
const portless = at({
	browserIsHere: true,
	link: signIn.consentUrl,
	notListening: {type: 'cannot-listen', code: 'EPERM'},
});

describe('sign-in screen, the browser on another computer', () => {
	it('shows both ways, and the paste box is open', () => {
		expect(showScreen(remote).frame()).toMatchInlineSnapshot(`
			"https://accounts.google.com/o/oauth2/v2/auth?client_id=1047


			 adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ● Sign-in   waiting for your browser                                                     9:41 left

			   ⠏ Open the long link further up on the computer you sit at; c copies it.
			   After your consent the browser ends on a page that can't be reached. That's fine: copy that
			   page's whole address.
			   Paste the address here: ▏

			   Or run this in another terminal there, then open the short link:
			   ssh -L 43121:127.0.0.1:43121 me@192.0.2.7
			   http://127.0.0.1:43121/k7f3qzR2mX4a

			 o open · c copy link · b browser · ? my browser shows an error · esc back · ctrl+c quit"
		`);
	});

	it('shows the short link where no tunnel is known', () => {
		const frame = showScreen(at({browserIsHere: false})).frame();
		expect(frame).toContain("Or, where a browser reaches this machine's ports, open");
		expect(frame).toContain(signIn.link);
	});

	it('says why no port is open, and leaves out what leads nowhere', () => {
		expect(showScreen(portless).frame()).toMatchInlineSnapshot(`
			"https://accounts.google.com/o/oauth2/v2/auth?client_id=1047


			 adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ● Sign-in   waiting for your browser                                                     9:41 left

			   ! Your system doesn't let adsauth open a port on 127.0.0.1 (EPERM). So Google's answer can't
			     come back by itself.
			   ⠏ Open the link in your browser: o does it, and c copies it.
			   After your consent the browser ends on a page that can't be reached. That's fine: copy that
			   page's whole address.
			   Paste the address here: ▏

			   Allow it, if a sandbox, a container or a security program forbids it.
			   Or run adsauth in an ordinary terminal on your own computer.

			 o open · c copy link · b browser · ? my browser shows an error · esc back · ctrl+c quit"
		`);
	});

	it('says where the browser ends with another program at the port, and what can be done about that', () => {
		const notListening = {type: 'port-taken', host: '127.0.0.1', port: 8976} as const;
		const frame = showScreen(at({notListening})).frame().replaceAll(/\s+/g, ' ');
		expect(frame).toContain("ends on a page of the program that holds the port, or on one that can't be reached.");
		expect(frame).toContain('Its address is what counts: copy all of it.');
		expect(frame).toContain('start adsauth again with --redirect-uri');
		expect(frame).not.toContain('above');
	});

	it('takes a paste', async () => {
		expect(await showScreen(remote).press(pasted('http://127.0.0.1:43121/oauth2callback?code=x'))).toEqual([
			{type: 'text', text: 'http://127.0.0.1:43121/oauth2callback?code=x'},
		]);
	});

	it.each([
		['c', {type: 'copy'}],
		['o', {type: 'open'}],
		['b', {type: 'choose-browser'}],
		['?', {type: 'help', help: 'list'}],
		['esc', {type: 'back'}],
	] as const)('%s', async (key, message) => {
		expect(await showScreen(remote).press(key)).toEqual([message]);
	});
});

describe('browsers screen', () => {
	const choosing: SignInState = {...waiting, browsers: {found: [firefox, {label: 'Chrome, private', command: ['/x']}]}};

	it('lists them', () => {
		const frame = showScreen(choosing).frame();
		expect(frame).toContain('open the link in which browser?');
		expect(frame).toContain('❯ Firefox');
		expect(frame).toContain('Chrome, private');
	});

	it('says that it looks, and that it found none', () => {
		expect(showScreen({...waiting, browsers: {}}).frame()).toContain('looking for browsers...');
		expect(showScreen({...waiting, browsers: {found: []}}).frame()).toContain('No browser was found on this machine.');
	});

	it.each([
		['enter', [{type: 'open-in', browser: firefox}]],
		['esc', [{type: 'back'}]],
	] as const)('%s', async (key, sent) => {
		expect(await showScreen(choosing).press(key)).toEqual(sent);
	});
});
