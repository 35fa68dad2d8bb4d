import {existsSync} from 'node:fs';
import type {FormatId, Library, Surroundings} from './format.js';
import {libraries} from './libraries.js';
import {readConfigText} from './read-config-text.js';
import {shownPath} from './target-path.js';

/** A client that stands in the config of a library. Configs don't tell its type. */
export type ConfiguredClient = {
	readonly formatId: FormatId;
	readonly path: string;
	readonly clientId: string;
	readonly clientSecret: string;
};

/** The clients in the files that the libraries would read here, each once, in the order of the table. */
export async function findConfiguredClients(surroundings: Surroundings): Promise<readonly ConfiguredClient[]> {
	const all = await Promise.all(Object.values(libraries).map(library => clientIn(library, surroundings)));
	const clients = all.filter(client => client !== undefined);
	return clients.filter(({clientId}, index) => clients.findIndex(other => other.clientId === clientId) === index);
}

/**
 * A file that can't be read holds no client for us: nobody asked for that file. Most are not there at all, and the first
 * frame waits for the answer: to look is some hundred times sooner than to try.
 */
async function clientIn(library: Library, surroundings: Surroundings): Promise<ConfiguredClient | undefined> {
	const path = shownPath(library, surroundings);
	if (!existsSync(path)) return undefined;
	try {
		const text = await readConfigText(path);
		if (text === undefined) return undefined;
		// What reads one is loaded when there is one.
		const {formats} = await import('./formats.js');
		const {clientId, clientSecret} = formats[library.id].read(text);
		return clientId && clientSecret ? {formatId: library.id, path, clientId, clientSecret} : undefined;
	} catch {
		return undefined;
	}
}
