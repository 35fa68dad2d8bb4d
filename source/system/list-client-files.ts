import {readdirSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {plain} from './plain-text.js';

/** In bytes. Google's own files have some 400. */
export const maxClientFile = 65_536;

/** A file that is named like a client file; what is in it is not known. */
export type FoundFile = {
	/** Absolute, for opening. */
	readonly path: string;
	/** For showing: sanitised. */
	readonly name: string;
	/** Absolute. */
	readonly folder: string;
	readonly modifiedAt: Date;
};

/** Google's `client_secret_<client id>.json` and what browsers make of a second one: `client_secret_x (1).json`. */
export const isClientFileName = (name: string) => /^client_secret.*\.json$/is.test(name);

/**
 * The client files in these folders themselves, newest first; links to files count, what can't be read doesn't.
 * Synchronous, so that the watcher knows exactly what was there when it was asked to watch.
 */
export function listClientFiles(folders: readonly string[]): readonly FoundFile[] {
	const distinct = new Set(folders.map(folder => resolve(folder)));
	return [...distinct].flatMap(listFolder).sort((a, b) => b.modifiedAt.getTime() - a.modifiedAt.getTime());
}

function listFolder(folder: string): readonly FoundFile[] {
	try {
		return readdirSync(folder)
			.filter(isClientFileName)
			.flatMap(name => lookAt(folder, name));
	} catch {
		return [];
	}
}

/** One that can't be looked at, such as a link to itself, hides no other. */
function lookAt(folder: string, name: string): readonly FoundFile[] {
	const path = join(folder, name);
	try {
		const stats = statSync(path);
		return stats.isFile() ? [{path, name: plain(name), folder, modifiedAt: stats.mtime}] : [];
	} catch {
		return [];
	}
}
