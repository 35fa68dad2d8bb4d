import {describe, expect, it} from 'vitest';
import {showScreen} from '../../helpers/show-screen.js';
import {plan, preview} from '../../helpers/states.js';

const editing = {...preview, mode: 'editing-path'} as const;
const long = Array.from(
	{length: 30},
	(_, index) => ({type: 'same', text: `line ${index + 1}`, lineNumber: index + 1}) as const,
);
const scrolling = {...preview, plan: {...plan, diff: long}};

describe('preview screen', () => {
	it('shows what will be written, secrets masked', () => {
		expect(showScreen(preview).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   create google_ads_config.rb?

			   /home/me/google_ads_config.rb

			   Only you will be able to read it (mode 600).
			   + Google::Ads::GoogleAds::Config.new do |c|
			   +   c.refresh_token = '1//••••mnop'
			   + end

			 enter write · e another path · esc back · ctrl+c quit"
		`);
	});

	it('shows a change, where it goes, and what to know before', () => {
		const changed = {
			...plan,
			created: false,
			path: '/home/me/link.rb',
			backupPath: '/home/me/google_ads_config.rb.bak',
			diff: [
				{type: 'same', text: 'Google::Ads::GoogleAds::Config.new do |c|', lineNumber: 1},
				{type: 'removed', text: "  c.refresh_token = 'INSERT_REFRESH_TOKEN_HERE'", lineNumber: 2},
				{type: 'added', text: "  c.refresh_token = '1//••••mnop'", lineNumber: 2},
				{type: 'gap', text: '', lineNumber: 3},
			],
			warnings: [{type: 'readable-by-others', path: '/home/me/google_ads_config.rb', mode: 0o644}],
		} as const;
		expect(showScreen({...preview, plan: changed}).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ● Deliver   change google_ads_config.rb?

			   /home/me/google_ads_config.rb

			   /home/me/link.rb is a link to it.
			   A backup stays beside it: google_ads_config.rb.bak
			   ! Other users of this machine may read this file (mode 644).
			     Google::Ads::GoogleAds::Config.new do |c|
			   -   c.refresh_token = 'INSERT_REFRESH_TOKEN_HERE'
			   +   c.refresh_token = '1//••••mnop'
			   ⋮

			 enter write · m make it mode 600 · e another path · esc back · ctrl+c quit"
		`);
	});

	it('has a field for another path', () => {
		expect(showScreen(editing).frame()).toContain(`Path: ${plan.path}`);
	});

	it('begins at what changes, where there is no room for all', () => {
		const changing = long.map((line, index) => (index === 10 ? ({...line, type: 'removed'} as const) : line));
		const frame = showScreen({...preview, plan: {...plan, diff: changing}}).frame();
		expect(frame).toMatch(/line 10\n.*- line 11\n/);
		expect(frame).not.toContain('line 9\n');
	});

	it('scrolls a long change', async () => {
		const screen = showScreen(scrolling);
		expect(screen.frame()).toContain('1-12 of 30, ↑↓ for the rest');
		await screen.press('down', 'down', 'up');
		expect(screen.frame()).toContain('2-13 of 30');
		expect(screen.frame()).toContain('line 13');
		await screen.press('pgdn', 'pgdn', 'pgdn');
		expect(screen.frame()).toContain('19-30 of 30');
		await screen.press('pgup');
		expect(screen.frame()).toContain('7-18 of 30');
		await screen.press('end');
		expect(screen.frame()).toMatch(/line 30$/m);
		await screen.press('home', 'up');
		expect(screen.frame()).toContain('1-12 of 30');
	});

	it('says that it plans anew, shows nothing of the plan that was replaced, and leads only back', async () => {
		const screen = showScreen({...preview, mode: 'planning', elsewhere: '/tmp/x.rb'});
		expect(screen.frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   looking at the file...

			   /tmp/x.rb

			 esc back · ctrl+c quit"
		`);
		expect(await screen.press('enter', 'e', 'i', 'm', 'esc')).toEqual([{type: 'back'}]);
	});

	it('names the file that is planned for anew', () => {
		expect(showScreen({...preview, mode: 'planning'}).frame()).toContain(plan.path);
	});

	it('says that it writes, and offers nothing meanwhile', async () => {
		const screen = showScreen({...preview, mode: 'writing'});
		expect(screen.frame()).toContain('writing...');
		expect(await screen.press('enter', 'e', 'esc')).toEqual([]);
	});

	it('offers to ignore the file in git and to restrict its mode, where that helps', async () => {
		const {path} = plan;
		const warnings = [
			{type: 'not-ignored-by-git', path},
			{type: 'readable-by-others', path, mode: 0o644},
		] as const;
		const screen = showScreen({...preview, plan: {...plan, warnings}});
		expect(screen.frame()).toContain('i add to .gitignore · m make it mode 600');
		expect(await screen.press('i', 'm')).toEqual([{type: 'ignore-in-git'}, {type: 'restrict-mode'}]);
		expect(await showScreen(preview).press('i', 'm')).toEqual([]);
	});

	it.each([
		['enter', preview, {type: 'confirm'}],
		['e', preview, {type: 'edit', field: 'path'}],
		['esc', preview, {type: 'back'}],
		['esc', editing, {type: 'back'}],
		['ctrl+c', preview, {type: 'quit', exitCode: 130}],
	] as const)('%j sends its message', async (key, state, message) => {
		expect(await showScreen(state).press(key)).toEqual([message]);
	});

	it('takes another path', async () => {
		expect((await showScreen(editing).press('ctrl+u', 'e', '.', 'r', 'b', 'enter')).at(-1)).toEqual({
			type: 'text',
			text: 'e.rb',
		});
	});
});
