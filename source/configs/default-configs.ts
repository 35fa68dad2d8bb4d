import {existsSync} from 'node:fs';
import {realpath} from 'node:fs/promises';
import {detectFormat} from './detect-format.js';
import type {Format, FormatId, Surroundings} from './format.js';
import {formats} from './formats.js';
import {readConfigText} from './read-config-text.js';
import {shownPath, targetPath} from './target-path.js';

/** A config that a library or a program reads here. */
export type ConfigFile = {readonly formatId: FormatId; readonly path: string};

/**
 * The files that exist where the libraries look, and this project's own, each once, in the order of the table. One that
 * several libraries are told to read has the format that its content tells. Never throws: a file that can't be read is
 * there, too.
 */
export async function defaultConfigs(surroundings: Surroundings): Promise<readonly ConfigFile[]> {
	const claims = await Promise.all(
		Object.values<Format>(formats)
			.flatMap(format => places(format, surroundings).map(path => ({formatId: format.id, path})))
			.filter(({path}) => existsSync(path))
			.map(async claim => ({...claim, file: await realpath(claim.path).catch(() => claim.path)})),
	);
	const files = [...Map.groupBy(claims, ({file}) => file).values()];
	return Promise.all(files.map(settle));
}

async function settle(claims: readonly ConfigFile[]): Promise<ConfigFile> {
	const [{formatId, path} = {formatId: 'env', path: ''} as const] = claims;
	if (claims.every(claim => claim.formatId === formatId)) return {formatId, path};
	const text = await readConfigText(path).catch(() => undefined);
	return {formatId: detectFormat(path, text ?? '') ?? formatId, path};
}

function places(format: Format, surroundings: Surroundings): readonly string[] {
	return [shownPath(format, surroundings), targetPath(format, surroundings)];
}
