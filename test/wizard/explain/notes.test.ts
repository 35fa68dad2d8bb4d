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

	it('on a file that holds the token already says which login customer it keeps', () => {
		const {text, more} = noteWords({type: 'nothing-to-write', path: '/x/.env', keptLogin: '1234567890'});
		expect(text).toBe('/x/.env already holds this token.');
		expect(more).toEqual(['It keeps its login customer ID, 123-456-7890.']);
	});

	it('on a file that is as it was before a revoke is no good news', () => {
		expect(noteWords({type: 'undone', path: '/x/.env'}).tone).toBe('good');
		const {tone, text} = noteWords({type: 'undone', path: '/x/.env', isRevoked: true});
		expect(tone).toBe('plain');
		expect(text).toContain('is revoked, too');
	});
});

it.each([
	[{id: '1234567890'}, '123-456-7890'],
	[{id: '1234567890', name: ''}, '123-456-7890'],
	[{id: '1234567890', name: 'Corner\u001B[31m Café'}, 'Corner Café 123-456-7890'],
])('an account is told by its name, if it has one, and its ID: %j', (account, words) => {
	expect(accountWords(account)).toBe(words);
});
