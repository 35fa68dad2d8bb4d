import {existsSync} from 'node:fs';
import {defaultConfigs} from '../configs/default-configs.js';
import {diagnoseConfig} from '../configs/diagnose.js';
import {environmentValues} from '../configs/environment-values.js';
import type {Format, FormatId, Surroundings} from '../configs/format.js';
import {formats} from '../configs/formats.js';
import {absolutePath, shownPath} from '../configs/target-path.js';
import {homePath} from './home-path.js';
import type {ConfigPlace} from './stored-config.js';

/** Files by these names are there for other programs, too. */
const shared: ReadonlySet<FormatId> = new Set(['env', 'dotnet', 'dotnet-json']);

/** The configs where the libraries look, and the environment where it holds a token. */
export async function usualConfigs(surroundings: Surroundings): Promise<readonly ConfigPlace[]> {
	const files = await defaultConfigs(surroundings);
	const ours = await Promise.all(files.map(file => isOurs(file)));
	const values = environmentValues(surroundings.env);
	return [
		...files.filter((_, index) => ours[index]).map(file => ({source: 'file', ...file}) as const),
		...(values ? [{source: 'environment', values} as const] : []),
	];
}

/** The variables that name a config. */
const variables = ['GOOGLE_ADS_CONFIGURATION_FILE_PATH', 'GOOGLE_APPLICATION_CREDENTIALS'] as const;

/** The configs that the environment names and that aren't there, each once: the libraries fail on them. */
export function missingConfigs(surroundings: Surroundings): readonly ConfigPlace[] {
	const named = variables.flatMap(variable => {
		const value = surroundings.env[variable];
		return value ? [{source: 'file', path: absolutePath(value, surroundings), variable} as const] : [];
	});
	return named.filter(({path}, index) => !existsSync(path) && named.findIndex(other => other.path === path) === index);
}

/** Whether a file is a Google Ads config at all. One that can't be read may be. */
async function isOurs({formatId, path}: {readonly formatId: FormatId; readonly path: string}): Promise<boolean> {
	if (!shared.has(formatId)) return true;
	const diagnosis = await diagnoseConfig(path, formatId).catch(() => undefined);
	if (!diagnosis) return true;
	const {values, problems} = diagnosis;
	const isForeign = problems.every(({type}) => type === 'config-lacks-value' || type === 'config-not-readable');
	return Object.keys(values).length > 0 || !isForeign;
}

/** The files that the libraries look for here, as people write their paths. */
export function usualPlaces(surroundings: Surroundings): readonly string[] {
	const paths = Object.values<Format>(formats).map(format => shownPath(format, surroundings));
	return [...new Set(paths)].map(path => homePath(path, surroundings.homeFolder));
}

/** The file that a person named. */
export function namedPlace(file: string, formatId: FormatId | undefined, surroundings: Surroundings): ConfigPlace {
	const path = absolutePath(file, surroundings);
	return {source: 'file', path, ...(formatId === undefined ? {} : {formatId})};
}

/** The files that a person named, each path once. */
export function namedPlaces(
	files: readonly string[],
	formatId: FormatId | undefined,
	surroundings: Surroundings,
): readonly ConfigPlace[] {
	const paths = new Set(files.map(file => absolutePath(file, surroundings)));
	return [...paths].map(path => namedPlace(path, formatId, surroundings));
}
