import {describe, expect, it} from 'vitest';
import {showScreen} from '../../helpers/show-screen.js';
import {target, targets} from '../../helpers/states.js';

const {targets: _, ...looking} = targets;
const states = ['absent', 'no-token', 'placeholder', 'this-client', 'other-client', 'unreadable'] as const;

describe('targets screen', () => {
	it("shows each library's file and what is in it", () => {
		const all = states.map(state => ({...target, state}));
		expect(showScreen({...targets, targets: all}).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   which config file?

			   ❯ Python                  new · google-ads.yaml
			     Python                  no token in it · google-ads.yaml
			     Python                  a placeholder in it · google-ads.yaml
			     Python                  token …wxyz, of this client · google-ads.yaml
			     Python                  token …wxyz, of another client · google-ads.yaml
			     Python                  can't be read · google-ads.yaml
			   You'll see the change before anything is written.

			 ↑↓ move · enter choose · esc back · ctrl+c quit"
		`);
	});

	it('says that it still looks', () => {
		expect(showScreen(looking).frame()).toContain('looking for config files...');
	});

	it.each([
		['enter', {type: 'write', formatId: 'python', path: target.path}],
		['esc', {type: 'back'}],
		['ctrl+c', {type: 'quit', exitCode: 130}],
	] as const)('%j sends its message', async (key, message) => {
		expect(await showScreen(targets).press(key)).toEqual([message]);
	});

	it('takes another path', async () => {
		const screen = showScreen({...targets, elsewhere: {formatId: 'python', path: '/home/me/google-ads.yaml'}});
		expect(screen.frame()).toContain('Path: /home/me/google-ads.yaml');
		expect(await screen.press('ctrl+u', '/', 'x', 'enter', 'esc')).toEqual([
			{type: 'text', text: '/x'},
			{type: 'back'},
		]);
	});

	it('picks another', async () => {
		expect(await showScreen(targets).press('down', 'enter')).toEqual([
			{type: 'write', formatId: 'ruby', path: '/home/me/google_ads_config.rb'},
		]);
	});
});
