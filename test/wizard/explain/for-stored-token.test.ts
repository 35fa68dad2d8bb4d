import {describe, expect, it} from 'vitest';
import {eventsOf} from '../../../source/plain/json/events-of.js';
import {news, nothingSaid, toSay} from '../../../source/plain/news.js';
import {viewOf} from '../../../source/plain/steps/index.js';
import {explainForStoredToken} from '../../../source/wizard/explain/for-stored-token.js';
import {explain} from '../../../source/wizard/explain/index.js';
import type {State} from '../../../source/wizard/state.js';
import {sampleFailures} from '../../helpers/sample-failures/index.js';
import {listed} from '../../helpers/sample-failures/samples.js';
import {showScreen} from '../../helpers/show-screen.js';
import {accounts, checkFailed, checking, revoking} from '../../helpers/states.js';

it.each(['unreachable', 'google-busy', 'server-error', 'captive-portal'] as const)(
	'%s asks for no new sign-in',
	type => {
		for (const failure of sampleFailures()[type]) {
			const fix = explainForStoredToken(failure).fix.join(' ');
			expect(fix).not.toMatch(/sign in again/i);
			expect(fix).toContain('try again');
		}
	},
);

it('leaves everything else as it is', () => {
	for (const failure of listed(sampleFailures())) {
		const {fix: _, ...others} = explainForStoredToken(failure);
		expect(explain(failure)).toMatchObject(others);
	}
});

describe('where a token is here and Google is not', () => {
	const failure = {type: 'unreachable', reason: 'ENOTFOUND'} as const;
	const note = {type: 'failure', failure} as const;
	const failed: State = {...checkFailed, phase: {type: 'failed', check: 'refresh', failure}};
	const states: ReadonlyArray<readonly [State]> = [[failed], [{...accounts, note}], [{...revoking, note}]];

	it.each(states)('$step asks for no new sign-in', state => {
		for (const text of [news(nothingSaid, toSay(state, viewOf(state))).join('\n'), showScreen(state).frame()]) {
			expect(text).toContain('Then try again.');
			expect(text).not.toMatch(/sign in again/i);
		}
	});

	it('a program is told so, too', () => {
		const [event] = eventsOf(checking, failed, {showToken: false});
		expect(event).toMatchObject({event: 'failed', fix: expect.arrayContaining(['Then try again.'])});
	});
});
