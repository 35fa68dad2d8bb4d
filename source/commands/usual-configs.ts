import type {Format, FormatId, Surroundings} from '../configs/format.js';
import {formats} from '../configs/formats.js';
import {readConfig} from '../configs/read-config.js';
import {toValues} from '../configs/setting-names.js';
import {absolutePath, shownPath} from '../configs/target-path.js';
import {homePath} from './home-path.js';
import type {ConfigPlace} from './stored-config.js';

/** PROVISIONAL */
export async function usualConfigs(surroundings: Surroundings): Promise<readonly ConfigPlace[]> {
	const files = await Promise.all(
		Object.values<Format>(formats).map(async format => {
			const path = shownPath(format, surroundings);
			const read = await readConfig(path, format.id).catch(() => undefined);
			return read && (read.values.refreshToken || read.values.clientId)
				? {source: 'file' as const, path, formatId: format.id}
				: undefined;
		}),
	);
	const values = environmentValues(surroundings.env);
	const environment = values.refreshToken ? [{source: 'environment' as const, values}] : [];
	return [...files.filter(file => file !== undefined), ...environment];
}

export function environmentValues(env: Surroundings['env']) {
	return toValues(
		{
			clientId: 'GOOGLE_ADS_CLIENT_ID',
			clientSecret: 'GOOGLE_ADS_CLIENT_SECRET',
			refreshToken: 'GOOGLE_ADS_REFRESH_TOKEN',
			loginCustomerId: 'GOOGLE_ADS_LOGIN_CUSTOMER_ID',
			developerToken: 'GOOGLE_ADS_DEVELOPER_TOKEN',
		},
		new Map(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
	);
}

/** The files the libraries look for here, as people write their paths. */
export function usualPlaces(surroundings: Surroundings): readonly string[] {
	const paths = Object.values<Format>(formats).map(format => shownPath(format, surroundings));
	return [...new Set(paths)].map(path => homePath(path, surroundings.homeFolder));
}

/** The file that a person named. */
export function namedPlace(file: string, formatId: FormatId | undefined, surroundings: Surroundings): ConfigPlace {
	const path = absolutePath(file, surroundings);
	return {source: 'file', path, ...(formatId === undefined ? {} : {formatId})};
}
