import {describe, expect, it} from 'vitest';
import {adwordsScope, isScope, missingScopes} from '../../source/google/scopes.js';

const userinfo = 'https://www.googleapis.com/auth/userinfo';

describe('missingScopes', () => {
	it('is empty when all is granted, in any order and with extras', () => {
		expect(missingScopes([adwordsScope, 'openid'], ['openid', 'https://example.com/extra', adwordsScope])).toEqual([]);
	});

	it('names what was not granted, as it was asked, once', () => {
		expect(missingScopes(['email', adwordsScope, adwordsScope], ['openid'])).toEqual(['email', adwordsScope]);
	});

	it.each([
		['email', `${userinfo}.email`],
		['profile', `${userinfo}.profile`],
	])('knows %s by its full name, both ways', (short, full) => {
		expect(missingScopes([short], [full])).toEqual([]);
		expect(missingScopes([full], [short])).toEqual([]);
		expect(missingScopes([short], ['openid'])).toEqual([short]);
	});

	it('takes no part of a name for the name', () => {
		expect(missingScopes([adwordsScope], [`${adwordsScope}.readonly`])).toEqual([adwordsScope]);
	});
});

describe('isScope', () => {
	it.each([adwordsScope, 'openid', 'email', 'profile'])('takes %s', text => {
		expect(isScope(text)).toBe(true);
	});

	it.each(['', 'adwords', 'http://www.googleapis.com/auth/adwords', 'https://a b', 'openid email'])(
		'refuses %j',
		text => {
			expect(isScope(text)).toBe(false);
		},
	);
});
