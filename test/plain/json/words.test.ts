import {expect, it} from 'vitest';
import {eventWords, stateWords} from '../../../source/plain/json/words.js';
import {checking, client, consent, signIn, unchecked, waiting} from '../../helpers/states.js';

const asked = {...unchecked.asked, scopes: ['openid']};
const granted = {...unchecked, asked};
const missing = "Asked for, but not granted: openid. Google Ads doesn't need it.";

it('a scope that was not granted is named once, as soon as the token is here, whether or not it is tried', () => {
	expect(stateWords(waiting, {...checking, from: granted})).toEqual([missing, 'Trying the token...']);
	expect(stateWords(waiting, granted)).toEqual([missing]);
	expect(stateWords({...checking, from: granted}, granted)).toEqual([]);
	expect(stateWords(waiting, unchecked)).toEqual([]);
});

it('a port that is not open is explained once, at the beginning and when it breaks', () => {
	const notListening = {type: 'cannot-listen', code: 'EPERM'} as const;
	const pasting = {...waiting, phase: {type: 'waiting', signIn: {...signIn, notListening}}} as const;
	const why =
		"Your system doesn't let adsauth open a port on 127.0.0.1 (EPERM). So Google's answer can't come back by itself.";
	expect(stateWords(consent, pasting)).toEqual([why]);
	expect(stateWords(waiting, pasting)).toEqual([why]);
	expect(stateWords(pasting, {...pasting, now: pasting.now + 1000})).toEqual([]);
});

const bind = {host: '127.0.0.1', port: 8080, path: '/oauth2callback'} as const;

it.each([
	[
		{type: 'loopback', bind, note: 'unregistered'},
		['Redirect: http://127.0.0.1:8080/oauth2callback', expect.stringContaining("doesn't list this redirect URI")],
	],
	[
		{type: 'loopback', bind: {...bind, port: 0}, note: 'port-unregistered'},
		[expect.stringContaining('127.0.0.1:PORT'), expect.stringContaining('registered without a port')],
	],
	[
		{type: 'paste-only', redirectUri: 'https://example.com/back'},
		['Redirect: https://example.com/back', expect.stringContaining('leads back to this machine')],
	],
	[{type: 'loopback', bind}, []],
] as const)('what a redirect URI needs first is said once, with the client: %j', (redirect, lines) => {
	const looking = {...client, found: []};
	const asked = {...consent, redirect};
	expect(stateWords(looking, asked)).toEqual(lines);
	expect(stateWords(asked, {...waiting, asked})).toEqual([]);
});

it('F9: requests that were ignored are said at the 1st, the 10th, the 100th...', () => {
	const said = Array.from({length: 3000}, (_, index) => index + 1).flatMap(count =>
		eventWords({event: 'ignored', reason: 'not-part-of-sign-in', count}, true),
	);
	expect(said.map(line => Number.parseInt(line, 10))).toEqual([1, 10, 100, 1000]);
});
