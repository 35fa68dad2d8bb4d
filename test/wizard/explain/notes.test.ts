import {describe, expect, it} from 'vitest';
import {accountWords, noteWords} from '../../../source/wizard/explain/notes.js';
import {savedRuby} from '../../helpers/states.js';

describe('a note', () => {
	it('on a file that was made says no more than that', () => {
		expect(noteWords({type: 'written', path: '/x/google_ads_config.rb'})).toMatchObject({tone: 'good', more: []});
	});

	it('on a file that was changed says where it is as it was', () => {
		const {more} = noteWords({type: 'written', path: savedRuby.written.path, backup: '/x/google_ads_config.rb.bak'});
		expect(more).toEqual([expect.stringContaining('/x/google_ads_config.rb.bak')]);
	});
});

it.each([
	[{id: '1234567890'}, '123-456-7890'],
	[{id: '1234567890', name: ''}, '123-456-7890'],
	[{id: '1234567890', name: 'Corner\u001B[31m Café'}, 'Corner Café 123-456-7890'],
])('an account is told by its name, if it has one, and its ID: %j', (account, words) => {
	expect(accountWords(account)).toBe(words);
});
