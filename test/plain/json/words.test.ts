import {expect, it} from 'vitest';
import {stateWords} from '../../../source/plain/json/words.js';
import {checking, consent, signIn, unchecked, waiting} from '../../helpers/states.js';

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
