import {describe, expect, test} from 'vitest';
import {languageNamed, languageOf} from '../../source/language/languages.js';

describe('a language by its name', () => {
	test.each([
		['en', 'en'],
		['fr', 'fr'],
		['FR', 'fr'],
		['fr_CA.UTF-8', 'fr'],
		['fr-CH', 'fr'],
		['fr_FR@euro', 'fr'],
		['en_GB.UTF-8', 'en'],
		['de_DE.UTF-8', undefined],
		['frr', undefined],
		['C.UTF-8', undefined],
		['POSIX', undefined],
		['', undefined],
		['constructor', undefined],
	])('%s is %s', (name, language) => {
		expect(languageNamed(name)).toBe(language);
	});
});

describe('the language of an environment', () => {
	test.each([
		[{}, 'en'],
		[{LANG: 'fr_FR.UTF-8'}, 'fr'],
		[{LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_FR.UTF-8'}, 'fr'],
		[{LANG: 'fr_FR.UTF-8', LC_ALL: 'C'}, 'en'],
		[{LANG: 'en_US.UTF-8', LC_MESSAGES: 'en_US.UTF-8', LC_ALL: 'fr_BE'}, 'fr'],
		[{LANG: 'fr_FR.UTF-8', LC_MESSAGES: '', LC_ALL: ''}, 'fr'],
		[{LANG: 'pl_PL.UTF-8'}, 'en'],
	])('%j speaks %s', (env, language) => {
		expect(languageOf(env)).toBe(language);
	});
});
