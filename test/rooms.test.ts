import {globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, it} from 'vitest';

/** What each room may know beside itself, as CONTRIBUTING.md has it; types may come from anywhere. */
const below: Readonly<Record<string, readonly string[]>> = {
	tui: ['wizard', 'language', 'configs', 'callback', 'google', 'system'],
	plain: ['wizard', 'language', 'configs', 'callback', 'google', 'system'],
	wizard: ['language', 'configs', 'callback', 'google', 'system'],
	language: ['google/console-links.js', 'configs/env-names.js'],
	configs: ['system', 'language'],
	callback: ['system', 'language'],
	google: ['system', 'language'],
	system: ['language'],
	executable: ['system'],
	sandbox: ['google'],
};

/** The files that a file imports values of, from other rooms. */
function known(room: string, file: string): readonly string[] {
	const imports = readFileSync(join('source', file), 'utf8').matchAll(
		/^import (?!type )[^;]*?from '(\.[^']+)';|\bimport\('(\.[^']+)'\)/gm,
	);
	return [...imports]
		.map(([, fixed, later]) => join(dirname(file), fixed ?? later ?? ''))
		.filter(path => !path.startsWith(`${room}/`));
}

it.each(Object.entries(below))('%s knows what it may know, and nothing else', (room, allowed) => {
	const files = globSync(`${room}/**/*.{ts,tsx}`, {cwd: 'source'});
	expect(files.length).toBeGreaterThan(1);
	const unknown = files.flatMap(file =>
		known(room, file)
			.filter(path => !allowed.some(name => path === name || path.startsWith(`${name}/`)))
			.map(path => `${file} imports ${path}`),
	);
	expect(unknown).toEqual([]);
});
