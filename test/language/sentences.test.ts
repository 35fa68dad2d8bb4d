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
	// What is written into configs, and programs that use them.
	'source/configs/{adc,dotnet,dotnet-json,dotnet-usage,dotnet-xml,env,java,perl,php,python,ruby}.ts',
	// Names of products, their places, and commands.
	'source/configs/{libraries,secret-stores}.ts',
	'source/system/{browser-places,browser-table,pipe-to-command}.ts',
	'source/system/helpers/copy.ts',
];
const files = globSync('source/{tui,plain,wizard,callback,commands,configs,system}/**/*.{ts,tsx}', {exclude: untold});

/** A name, or a key of a table; and messages of errors, which are never shown. */
const unsaid = new Set([
	'Google Ads',
	'Google Cloud',
	'not as written',
	'short write',
	'Only https: pages and pages of this machine are opened in a browser',
]);

test('what is said to people comes from the catalogue', () => {
	expect(files.length).toBeGreaterThan(250);
	const said = files.flatMap(file =>
		literalsOf(file, readFileSync(file, 'utf8'))
			.filter(({text}) => /\p{Letter}+[,;:]? \p{Letter}{2}/u.test(text) && !unsaid.has(text))
			.map(({text, line}) => `${file}:${line} ${text}`),
	);
	expect(said).toEqual([]);
});
