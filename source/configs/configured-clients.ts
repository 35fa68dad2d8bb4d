import type {Format, FormatId, Surroundings} from './format.js';
import {formats} from './formats.js';
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
	const all = await Promise.all(Object.values(formats).map(format => clientIn(format, surroundings)));
	const clients = all.filter(client => client !== undefined);
	return clients.filter(({clientId}, index) => clients.findIndex(other => other.clientId === clientId) === index);
}

/** A file that can't be read holds no client for us: nobody asked for that file. */
async function clientIn(format: Format, surroundings: Surroundings): Promise<ConfiguredClient | undefined> {
	const path = shownPath(format, surroundings);
	try {
		const {clientId, clientSecret} = format.read((await readConfigText(path)) ?? '');
		return clientId && clientSecret ? {formatId: format.id, path, clientId, clientSecret} : undefined;
	} catch {
		return undefined;
	}
}
