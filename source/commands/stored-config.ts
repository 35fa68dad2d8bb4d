import type {FormatId, Values} from '../configs/format.js';
import {formats} from '../configs/formats.js';
import {readConfig} from '../configs/read-config.js';
import type {StoredConfigFailure} from '../configs/stored-config-failures.js';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import {homePath} from './home-path.js';

/** Where a config is to be read: an absolute path, and the format where it's known; or the environment, read already. */
export type ConfigPlace =
	| {readonly source: 'file'; readonly path: string; readonly formatId?: FormatId}
	| {readonly source: 'environment'; readonly values: Partial<Values>};

/** A config as it stands. `values` are secret. */
export type StoredConfig = {
	readonly source: 'file' | 'environment';
	/** Absent for the environment. */
	readonly path?: string;
	/** Absent too where nothing was found in the file that tells. */
	readonly formatId?: FormatId;
	readonly values: Partial<Values>;
};

/** Reads what stands there. Throws `WizardError<ConfigFailure | SmallFileFailure | StoredConfigFailure>`. */
export async function readStoredConfig(place: ConfigPlace): Promise<StoredConfig> {
	if (place.source === 'environment') return place;
	const {source, path, formatId} = place;
	const read = await readConfig(path, formatId);
	if (!read) throw new WizardError<StoredConfigFailure>({type: 'config-missing', path: plain(path, 400)});
	const {values} = read;
	const isTold = formatId !== undefined || Object.keys(values).length > 0;
	return {source, path, values, ...(isTold ? {formatId: read.formatId} : {})};
}

/** `~/google-ads.yaml (Python)`. */
export function placeOf({path, formatId}: StoredConfig, homeFolder: string): string {
	if (path === undefined) return 'the environment';
	return `${homePath(path, homeFolder)}${formatId === undefined ? '' : ` (${formats[formatId].label})`}`;
}
