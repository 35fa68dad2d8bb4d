import {type Diagnosis, diagnoseConfig} from '../configs/diagnose.js';
import {diagnoseEnvironment} from '../configs/diagnose-environment.js';
import type {FormatId, Values} from '../configs/format.js';
import {formats} from '../configs/formats.js';
import type {StoredConfigFailure} from '../configs/stored-config-failures.js';
import {revokeCommandWords} from '../language/english/revoke-command.js';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import {homePath} from './home-path.js';

/**
 * Where a config is to be read: an absolute path, the format where it's known, and the variable that names it; or the
 * environment, read already.
 */
export type ConfigPlace =
	| {readonly source: 'file'; readonly path: string; readonly formatId?: FormatId; readonly variable?: string}
	| {readonly source: 'environment'; readonly values: Partial<Values>};

/** A config as it stands. Its values are secret. */
export type StoredConfig = Diagnosis & {
	readonly source: 'file' | 'environment';
	/** Both are absent for the environment. */
	readonly path?: string;
	readonly formatId?: FormatId;
};

/** Reads what stands there. Throws `WizardError<ConfigProblem | StoredConfigFailure>` where that can't be read at all. */
export async function readStoredConfig(place: ConfigPlace): Promise<StoredConfig> {
	const {source} = place;
	if (source === 'environment') return {source, ...diagnoseEnvironment(place.values)};
	const {path, formatId, variable} = place;
	const diagnosis = await diagnoseConfig(path, formatId);
	if (!diagnosis) {
		const named = variable === undefined ? {} : {variable};
		throw new WizardError<StoredConfigFailure>({type: 'config-missing', path: plain(path, 400), ...named});
	}
	return {source, path, ...diagnosis};
}

/** `~/google-ads.yaml (Python)`. */
export function placeOf({path, formatId}: StoredConfig, homeFolder: string): string {
	if (path === undefined) return revokeCommandWords().environment;
	return `${homePath(path, homeFolder)}${formatId === undefined ? '' : ` (${formats[formatId].label})`}`;
}
