import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {literalsOf} from '../helpers/literals.js';

/** What has words in it that nobody is told. */
const untold = [
	// How sentences of the README and of the manual go on; both are in English.
	'source/commands/environment.ts',
	// Shell scripts.
	'source/commands/completion/{bash,fish,zsh}.ts',
	// HTTP and HTML.
	'source/callback/{client-error,page-layout,page-style,respond}.ts',
	// The schema of JSON events, for programmers.
	'source/plain/json/events.ts',
];
const files = globSync('source/{tui,plain,wizard,callback,commands}/**/*.{ts,tsx}', {exclude: untold});

/** A name, or a key of a table. */
const names = new Set(['Google Ads', 'Google Cloud']);

test('what is said to people comes from the catalogue', () => {
	expect(files.length).toBeGreaterThan(150);
	const said = files.flatMap(file =>
		literalsOf(file, readFileSync(file, 'utf8'))
			.filter(({text}) => /\p{Letter}+[,;:]? \p{Letter}{2}/u.test(text) && !names.has(text))
			.map(({text, line}) => `${file}:${line} ${text}`),
	);
	expect(said).toEqual([]);
});
