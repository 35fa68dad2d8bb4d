import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Library, Surroundings} from './format.js';

/** The file the library would read: the first of its places that exists, or else the last, where a new one belongs. */
export function targetPath(format: Pick<Library, 'searchPaths'>, surroundings: Surroundings): string {
	const paths = format.searchPaths(surroundings).map(path => absolutePath(path, surroundings));
	return paths.find(path => existsSync(path)) ?? paths.at(-1) ?? surroundings.workingFolder;
}

/** What a person is shown first: the file of this project, which programs name in their code, else the library's own. */
export function shownPath(format: Pick<Library, 'searchPaths' | 'fileName'>, surroundings: Surroundings): string {
	const here = resolve(surroundings.workingFolder, format.fileName);
	return existsSync(here) ? here : targetPath(format, surroundings);
}

/** A path as a person or a variable gives it: relative to the working folder, `~` for the home folder. */
export function absolutePath(path: string, {homeFolder, workingFolder}: Omit<Surroundings, 'env'>): string {
	return resolve(
		workingFolder,
		path.replace(/^~(?=[/\\]|$)/, () => homeFolder),
	);
}
