import {basename, extname} from 'node:path';
import type {Format, FormatId, Values} from './format.js';
import {formats} from './formats.js';
import {readConfigText} from './read-config-text.js';

/**
 * What a config file (absolute path) holds, and in which format: the one that is asked for, else the one its name
 * tells, else the one that finds most in it. Undefined where there is no file. Throws
 * `WizardError<ConfigFailure | SmallFileFailure>`.
 */
export async function readConfig(
	path: string,
	formatId?: FormatId,
): Promise<{readonly formatId: FormatId; readonly values: Partial<Values>} | undefined> {
	const text = await readConfigText(path);
	if (text === undefined) return undefined;
	const candidates = formatId ? [formats[formatId]] : candidatesFor(path);
	const read = candidates.map(format => ({formatId: format.id, values: format.read(text)}));
	return read.toSorted((a, b) => Object.keys(b.values).length - Object.keys(a.values).length)[0];
}

function candidatesFor(path: string): readonly Format[] {
	const all = Object.values<Format>(formats);
	const named = all.filter(({fileName}) => fileName === basename(path));
	const alike = all.filter(({fileName}) => extname(fileName) === extname(path));
	return [named, alike, all].find(({length}) => length > 0) ?? [];
}
