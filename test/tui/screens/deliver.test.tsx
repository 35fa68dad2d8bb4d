import {describe, expect, it} from 'vitest';
import {showScreen} from '../../helpers/show-screen.js';
import {deliver, grant, savedRuby, unchecked} from '../../helpers/states.js';

const revealed = {...deliver, revealed: true};
const leaving = {...deliver, leaving: 'finish'} as const;
const saved = {...deliver, deliveries: [{type: 'copied'}, savedRuby]} as const;

describe('deliver screen', () => {
	it('shows the token masked', () => {
		const frame = showScreen(deliver).frame();
		expect(frame).not.toContain(grant.refreshToken.slice(4, -4));
		expect(frame).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   your refresh token is ready

			   Token          1//••••mnop

			 c copy · w write a config · e .env · a default credentials · p pipe to a command ·
			 t choose the account · r reveal · v revoke · enter done · esc back · ctrl+c quit"
		`);
	});

	it('says what goes on while flags are at work, and offers nothing else', async () => {
		const screen = showScreen({...unchecked, unattended: {left: 1, failures: []}});
		expect(screen.frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ● Deliver   doing what the flags asked for

			   Token          1//••••mnop
			   ! It hasn't passed the checks yet.

			 ctrl+c quit"
		`);
		expect(await screen.press('c', 'w', 'enter', 'ctrl+c')).toEqual([
			...Array(3).fill({type: 'other-key'}),
			{type: 'quit', exitCode: 130},
		]);
	});

	it('reveals it when asked', () => {
		const frame = showScreen(revealed).frame();
		expect(frame).toContain(grant.refreshToken);
		expect(frame).toContain('The next key hides it.');
	});

	it('reveals it alone, so that nothing pushes it into the history', () => {
		expect(showScreen(revealed).frame().split('\n')).toHaveLength(2);
	});

	it('leaves Ctrl+Z to the shell', async () => {
		expect(await showScreen(revealed).press('\u001A')).toEqual([]);
	});

	it('takes a key with Ctrl or Alt for none of its own', async () => {
		expect(await showScreen(deliver).press('alt+c', 'alt+enter')).toEqual(Array(2).fill({type: 'other-key'}));
	});

	it('shows each write that a flag asked for and that failed', () => {
		const failures = [
			{type: 'config-disk-full', path: '/a'},
			{type: 'config-busy', path: '/b'},
		] as const;
		const frame = showScreen({...deliver, unattended: {left: 0, failures}}).frame();
		expect(frame).toContain('/a');
		expect(frame).toContain('/b');
	});

	it('lists what was delivered and offers to undo', () => {
		expect(showScreen(saved).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   anything else?

			   Token          1//••••mnop
			   ✔ Copied to the clipboard, for a minute.
			   ✔ Created /home/me/google_ads_config.rb.

			 c copy · w write a config · e .env · a default credentials · p pipe to a command ·
			 t choose the account · r reveal · u undo the last write · v revoke · enter done · esc back ·
			 ctrl+c quit"
		`);
	});

	it('says who may have got it', () => {
		const frame = showScreen({...leaving, deliveries: [{type: 'perhaps-piped', program: 'pass'}]}).frame();
		expect(frame).toContain('leave without the token?');
		expect(frame).toContain("pass may have got it before it was stopped, but it's saved nowhere else.");
	});

	it('says where Enter leads', () => {
		const frame = showScreen({...deliver, leaving: 'back'}).frame();
		expect(frame).toContain('go back without the token?');
		expect(frame).toContain('enter yes, back to the consent');
	});

	it('says of a copy that it goes, and does not take it for saved', () => {
		const frame = showScreen({...leaving, deliveries: [{type: 'copied'}]}).frame();
		expect(frame).toContain('have you pasted it?');
		expect(frame).toContain("It leaves the clipboard in a minute, and it's saved nowhere else.");
		expect(frame).toContain('enter yes, leave');
	});

	it('warns before the token is lost', () => {
		expect(showScreen(leaving).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   leave without the token?

			   ! It's saved nowhere yet. Google won't show it again; you'd have to sign in once more.
			   Token          1//••••mnop

			 c copy · w write a config · e .env · a default credentials · p pipe to a command ·
			 t choose the account · r reveal · v revoke · enter yes, leave · esc no, stay · ctrl+c quit"
		`);
	});

	it("tells the end of the token's life and what to do about it", () => {
		const refreshTokenExpiresAt = new Date('2026-11-30T09:00:00Z');
		expect(showScreen({...deliver, grant: {...grant, refreshTokenExpiresAt}}).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   your refresh token is ready

			   Token          1//••••mnop
			   ! Google ends this token on 2026-11-30. Apps in Testing get 7 days: publish yours, then make a
			     new token. https://console.cloud.google.com/auth/audience?project=ads-reports

			 c copy · w write a config · e .env · a default credentials · p pipe to a command ·
			 t choose the account · r reveal · v revoke · enter done · esc back · ctrl+c quit"
		`);
	});

	it('explains what failed, and the token is still there', () => {
		const note = {type: 'failure', failure: {type: 'clipboard-tool-hung'}} as const;
		expect(showScreen({...deliver, note}).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   your refresh token is ready

			   Token          1//••••mnop

			 ✘ Copying didn't finish. The system's clipboard tool didn't answer within 2 seconds, so it was
			   stopped.
			   Try again.
			   Write a config file, or show the token and copy it yourself.

			 c copy · w write a config · e .env · a default credentials · p pipe to a command ·
			 t choose the account · r reveal · v revoke · enter done · esc back · ctrl+c quit"
		`);
	});

	it('offers the lines where a file cannot be edited', async () => {
		const failure = {type: 'config-not-editable', reason: 'duplicate-key', lines: [3, 5]} as const;
		const screen = showScreen({...deliver, asking: {formatId: 'ruby'}, note: {type: 'failure', failure}});
		expect(screen.frame()).toContain('l copy the lines to paste');
		expect(await screen.press('l')).toEqual([{type: 'copy-lines', formatId: 'ruby'}]);
	});

	it('never lets a check that failed, or none, be forgotten', () => {
		const proof = {type: 'failed', failure: {type: 'ads-no-accounts'}} as const;
		expect(showScreen({...unchecked, proof}).frame()).toContain(
			'! The check failed: This Google Account reaches no Google Ads account.',
		);
		expect(showScreen(unchecked).frame()).toContain("! It hasn't passed the checks yet.");
		expect(showScreen(deliver).frame()).not.toContain('!');
	});

	it.each(['config-hard-link', 'config-busy'] as const)('offers to overwrite in place: %s', async type => {
		const note = {type: 'failure', failure: {type, path: '/home/me/x.rb'}} as const;
		const sent = await showScreen({...deliver, asking: {formatId: 'ruby'}, note}).press('o');
		expect(sent).toEqual([{type: 'write', formatId: 'ruby', inPlace: true}]);
	});

	it.each([
		['c', deliver, {type: 'copy'}],
		['w', deliver, {type: 'choose-target'}],
		['e', deliver, {type: 'write', formatId: 'env'}],
		['a', deliver, {type: 'write', formatId: 'adc'}],
		['p', deliver, {type: 'pipe'}],
		['r', deliver, {type: 'reveal'}],
		['r', revealed, {type: 'other-key'}],
		['x', revealed, {type: 'other-key'}],
		...['c', 'w', 'enter', 'esc', 'u'].map(key => [key, {...saved, revealed: true}, {type: 'other-key'}] as const),
		['alt+x', revealed, {type: 'other-key'}],
		['ctrl+l', revealed, {type: 'other-key'}],
		['ctrl+c', revealed, {type: 'quit', exitCode: 130}],
		['t', deliver, {type: 'change-account'}],
		['t', unchecked, {type: 'other-key'}],
		['k', unchecked, {type: 'check-again'}],
		['k', deliver, {type: 'other-key'}],
		['v', deliver, {type: 'revoke'}],
		['u', saved, {type: 'undo'}],
		['u', deliver, {type: 'other-key'}],
		['enter', deliver, {type: 'confirm'}],
		['enter', leaving, {type: 'confirm'}],
		['esc', deliver, {type: 'back'}],
		['ctrl+c', deliver, {type: 'quit', exitCode: 130}],
	] as const)('%j sends its message', async (key, state, message) => {
		expect(await showScreen(state).press(key)).toEqual([message]);
	});
});
