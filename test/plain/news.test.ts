import {describe, expect, it} from 'vitest';
import {news, nothingSaid, toSay} from '../../source/plain/news.js';
import {viewOf} from '../../source/plain/steps/index.js';
import type {State} from '../../source/wizard/state.js';
import {checking, consent, deliver, waiting} from '../helpers/states.js';

const say = (state: State) => toSay(state, viewOf(state));
const between = (from: State, to: State) => news(say(from), say(to));

describe('news', () => {
	it('is a new question whole, after what was answered', () => {
		const lines = news(nothingSaid, say(consent));
		expect(lines.slice(0, 3)).toEqual([
			'Client: Desktop app · 1047…8f2k.apps.googleusercontent.com · project ads-reports',
			'',
			'Consent: what Google will be asked',
		]);
		expect(lines.at(-1)).toBe('Type a number from 1 to 4; then press Enter.');
	});

	it('names an answered step once', () => {
		expect(between(consent, waiting)[0]).toBe('Consent: Google Ads (manage your campaigns)');
		expect(between(consent, waiting)).not.toContain(expect.stringMatching(/^Client:/));
	});

	it('is nothing where a second has passed', () => {
		expect(between(waiting, {...waiting, now: waiting.now + 1000})).toEqual([]);
	});

	it('is only what has changed', () => {
		expect(between(waiting, {...waiting, ignored: {count: 1, last: 'prefetch'}})).toEqual([
			'1 request ignored: the browser only looked ahead.',
		]);
	});

	it('has a note each time it comes, the same words or not', () => {
		const refused = () => ({...waiting, note: {type: 'paste-refused', reason: 'bare-code'} as const});
		const sentence = ["That's only a part of it: paste the whole address, from http to its end."];
		expect(between(waiting, refused())).toEqual(sentence);
		expect(between(refused(), refused())).toEqual(sentence);
		const same = refused();
		expect(between(same, same)).toEqual([]);
	});

	it('asks again after a note, where an answer is needed', () => {
		const lines = between(deliver, {...deliver, note: {type: 'link-not-copied'}});
		expect(lines).toHaveLength(2);
		expect(lines[1]).toMatch(/^Type a number/);
	});

	it('tells the checks one by one, and asks nothing', () => {
		const next: State = {...checking, phase: {type: 'running', check: 'token-info'}};
		expect(between(checking, next)).toEqual(['Passed: Google trades it for an access token.']);
	});
});
