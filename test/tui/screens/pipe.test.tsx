import {describe, expect, it} from 'vitest';
import {secretStores} from '../../../source/configs/secret-stores.js';
import {showScreen} from '../../helpers/show-screen.js';
import {choosingCommand, editingCommand, runningCommand} from '../../helpers/states.js';

describe('pipe screen', () => {
	it('lists the stores', () => {
		expect(showScreen(choosingCommand).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   pipe to which command?

			   ❯ Google Cloud Secret Manager   the token
			     Google Cloud Secret Manager   all values, as JSON
			     GitHub Actions secret         the token
			     HashiCorp Vault               the token
			     HashiCorp Vault               all values, as JSON
			     AWS Secrets Manager           the token
			     AWS Secrets Manager           all values, as JSON
			     1Password                     the token
			     1Password                     all values, as JSON
			     Kubernetes secret             the token
			     Kubernetes secret             all values, as JSON
			   1-11 of 15, ↑↓ for the rest

			 ↑↓ move · enter choose · esc back · ctrl+c quit"
		`);
	});

	it('lets the command be corrected', () => {
		expect(showScreen(editingCommand).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   the command that takes the token on its standard input

			   Command: pass insert -m x▏

			 enter use it · ctrl+u clear · esc back · ctrl+c quit"
		`);
	});

	it('shows how a command ended that failed', () => {
		const piped = {exitCode: 2, output: ['error: no such store']};
		expect(showScreen({...editingCommand, piped}).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Deliver   the command that takes the token on its standard input

			   Command: pass insert -m x▏

			   ✘ It ended with exit status 2.
			   error: no such store

			 enter use it · ctrl+u clear · esc back · ctrl+c quit"
		`);
		expect(showScreen({...editingCommand, piped: {...piped, exitCode: null}}).frame()).toContain('ended by a signal');
	});

	it('says that a command was stopped', () => {
		const frame = showScreen({...editingCommand, note: {type: 'command-stopped', program: 'pass'}}).frame();
		expect(frame).toContain('pass was stopped. It may have got the token already.');
	});

	it('says what runs', () => {
		expect(showScreen(runningCommand).frame()).toContain('pass insert -m x');
		expect(showScreen(runningCommand).frame()).toContain('esc stop it');
	});

	it.each([
		[
			'the first store',
			choosingCommand,
			['enter'],
			{type: 'choose-command', line: secretStores[0].token, input: 'token'},
		],
		['a command of your own', choosingCommand, ['end', 'enter'], {type: 'choose-command', line: '', input: 'json'}],
		['the command', editingCommand, ['y', 'enter'], {type: 'text', text: 'pass insert -m xy'}],
		['Esc', editingCommand, ['esc'], {type: 'back'}],
		['Esc while it runs', runningCommand, ['esc'], {type: 'back'}],
		['ctrl+c', runningCommand, ['ctrl+c'], {type: 'quit', exitCode: 130}],
	] as const)('takes %s', async (_, state, keys, message) => {
		expect(await showScreen(state).press(...keys)).toEqual([message]);
	});
});
