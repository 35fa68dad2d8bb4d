import {describe, expect, it} from 'vitest';
import {pasted, showScreen} from '../../helpers/show-screen.js';
import {desktop, typedClient} from '../../helpers/states.js';

const typed = {...typedClient, type: 'desktop'} as const;
const withId = {...typed, clientId: desktop.clientId};

describe('typed client screen', () => {
	it('asks for the type', () => {
		expect(showScreen(typedClient).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ● Client    what type is it?

			   ❯ Desktop app  recommended: nothing to register
			     Web application  needs a registered redirect URI

			 ↑↓ move · enter choose · esc back · ctrl+c quit"
		`);
	});

	it('asks for the client id', () => {
		expect(showScreen(typed).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ● Client    its client ID

			   Client ID: ▏

			 enter use it · ctrl+u clear · esc back · ctrl+c quit"
		`);
	});

	it('never shows the secret', async () => {
		const screen = showScreen(withId);
		await screen.press('G', 'O', 'C', pasted('SPX-canary\n'));
		expect(screen.frame()).not.toMatch(/GOC|canary/);
		expect(screen.frame()).toMatchInlineSnapshot(`
			"adsauth

			 ● Client    its client secret (not shown as you type)

			   Client ID: 104712345678-abcdefgh12348f2k.apps.googleusercontent.com
			   Client secret: •••••••••••••▏

			 enter use it · ctrl+u clear · esc back · ctrl+c quit"
		`);
	});

	it.each([
		['a terminal that marks pastes', pasted('{"installed":\n{"client_secret":"GOCSPX-canary"}}')],
		['one that does not', '{"installed":{"client_secret":"GOCSPX-canary"}}\r'],
	])('never shows a whole client file that is pasted for the ID, and hands it over: %s', async (_, text) => {
		const screen = showScreen(typed);
		await screen.press(text);
		expect(screen.frame()).not.toMatch(/GOCSPX|canary|installed/);
		await expect
			.poll(() => screen.press())
			.toEqual([{type: 'text', text: expect.stringMatching(/^\{"installed".*canary/s)}]);
		expect(screen.frame()).not.toMatch(/GOCSPX|canary|installed/);
	});

	it('shows the client id as plain text', () => {
		const clientId = '1-\u001B]8;;http://example.com\u0007\u001B[31ma\u202E.apps.googleusercontent.com';
		expect(showScreen({...typed, clientId}).frame()).toContain('Client ID: 1-a.apps.googleusercontent.com\n');
	});

	it('takes text with a line break at its end as entered', async () => {
		const screen = showScreen(typed);
		await screen.press('1-a.apps\r');
		await expect.poll(() => screen.press()).toEqual([{type: 'text', text: '1-a.apps'}]);
	});

	it.each([
		['the desktop type', typedClient, ['enter'], {type: 'choose-type', clientType: 'desktop'}],
		['the web type', typedClient, ['down', 'enter'], {type: 'choose-type', clientType: 'web'}],
		['a pasted id, without its line break', typed, [pasted('1-a.apps\r\n'), 'enter'], {type: 'text', text: '1-a.apps'}],
		['the secret', withId, ['G', '-', 'x', 'enter'], {type: 'text', text: 'G-x'}],
		['Esc', withId, ['esc'], {type: 'back'}],
		['ctrl+c', withId, ['ctrl+c'], {type: 'quit', exitCode: 130}],
	] as const)('takes %s', async (_, state, keys, message) => {
		expect(await showScreen(state).press(...keys)).toContainEqual(message);
	});
});
