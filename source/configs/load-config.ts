import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import {detectFormat} from './detect-format.js';
import type {ConfigProblem} from './failures.js';
import type {Format, FormatId} from './format.js';
import {formats} from './formats.js';
import {isClientFile} from './is-client-file.js';
import {asNotLoaded} from './not-loaded.js';
import {readConfigText} from './read-config-text.js';
import type {StoredConfigFailure} from './stored-config-failures.js';

/**
 * The text of a config file (absolute path) and its format: the one that is asked for, else the one that its name or its
 * content tells. Undefined where there is no file. Throws `WizardError`s of three failures: `config-not-loaded`,
 * `config-is-client-file` and `config-format-unknown`.
 */
export async function loadConfig(
	path: string,
	formatId?: FormatId,
): Promise<{readonly format: Format; readonly text: string} | undefined> {
	const text = await readConfigText(path).catch(error => {
		throw asNotLoaded(error, path);
	});
	if (text === undefined) return undefined;
	const id = formatId ?? detectFormat(path, text);
	if (id === undefined && isClientFile(text)) {
		throw new WizardError<StoredConfigFailure>({type: 'config-is-client-file', path: plain(path, 400)});
	}

	if (id === undefined) throw new WizardError<ConfigProblem>({type: 'config-format-unknown', path: plain(path)});
	return {format: formats[id], text};
}
