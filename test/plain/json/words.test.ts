import {expect, it} from 'vitest';
import {stateWords} from '../../../source/plain/json/words.js';
import {checking, unchecked, waiting} from '../../helpers/states.js';

const asked = {...unchecked.asked, scopes: ['openid']};
const granted = {...unchecked, asked};
const missing = "Asked for, but not granted: openid. Google Ads doesn't need it.";

it('a scope that was not granted is named once, as soon as the token is here, whether or not it is tried', () => {
	expect(stateWords(waiting, {...checking, from: granted})).toEqual([missing, 'Trying the token...']);
	expect(stateWords(waiting, granted)).toEqual([missing]);
	expect(stateWords({...checking, from: granted}, granted)).toEqual([]);
	expect(stateWords(waiting, unchecked)).toEqual([]);
});
