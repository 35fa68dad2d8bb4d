import {describe, expect, it} from 'vitest';
import type {RevokeState} from '../../../source/wizard/state.js';
import {showScreen} from '../../helpers/show-screen.js';
import {deliver, revoking, savedRuby} from '../../helpers/states.js';

const underWay: RevokeState = {...revoking, phase: 'revoking'};
const revoked: RevokeState = {...revoking, phase: 'revoked'};
const held: RevokeState = {
	...revoked,
	from: {...deliver, deliveries: [{type: 'copied'}, savedRuby]},
};

describe('revoke screen', () => {
	it('says what else stops working, before anything is done', () => {
		expect(showScreen(revoking).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ✔ Client    Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports
			 ✔ Consent   Google Ads (manage your campaigns)
			 ✔ Sign-in   refresh token received
			 ✔ Checking  the token works · 2 accounts reached
			 ● Revoke    take this token back?

			   Token          1//••••mnop

			   ! Google takes back all that this Google Account has granted to the project ads-reports: every
			     token of every client in it, on every machine. Programs that use one stop working within the
			     hour.

			 y yes, revoke it · esc no, back · ctrl+c quit"
		`);
	});

	it('lists the files that still hold the token', () => {
		const frame = showScreen(held).frame();
		expect(frame).toContain('These files still hold it:');
		expect(frame).toContain('/home/me/google_ads_config.rb');
		expect(frame).not.toContain('clipboard');
	});

	it.each([
		['asking', revoking, 'y', [{type: 'revoke'}]],
		['asking', revoking, 'esc', [{type: 'back'}]],
		['asking', revoking, 'enter', []],
		['under way', underWay, 'esc', []],
		['revoked', revoked, 'enter', [{type: 'confirm'}]],
		['revoked', revoked, 'q', [{type: 'leave'}]],
		['revoked', revoked, 'u', []],
		['revoked, in a file', held, 'u', [{type: 'undo'}]],
	] as const)('%s: %s', async (_, state, key, sent) => {
		expect(await showScreen(state).press(key)).toEqual(sent);
	});

	it('shows nothing secret', () => {
		for (const state of [revoking, underWay, held]) expect(showScreen(state).frame()).not.toContain('canary');
	});
});
