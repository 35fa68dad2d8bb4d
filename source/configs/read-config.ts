import type {FormatId, Values} from './format.js';
import {loadConfig} from './load-config.js';

/** What a config file (absolute path) holds, and in which format. Undefined where there is no file. Throws as `loadConfig`. */
export async function readConfig(
	path: string,
	formatId?: FormatId,
): Promise<{readonly formatId: FormatId; readonly values: Partial<Values>} | undefined> {
	const config = await loadConfig(path, formatId);
	return config && {formatId: config.format.id, values: config.format.read(config.text)};
}
