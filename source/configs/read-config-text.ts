import {readSmallFile} from '../system/read-small-file.js';
import {WizardError} from '../system/wizard-error.js';
import {atPath} from './at-path.js';
import {decodeText} from './decode-text.js';
import {resolveTarget} from './resolve-target.js';

const maxBytes = 1024 * 1024;

/**
 * The text of the config file at a path (absolute), links followed, at most 1 MiB; undefined where writing there would
 * make a new file. Waits for no FIFO and no device. Throws `WizardError<ConfigFailure | SmallFileFailure>`.
 */
export async function readConfigText(path: string): Promise<string | undefined> {
	const resolvedPath = await atPath(path, () => resolveTarget(path));
	try {
		return decodeText(await readSmallFile(resolvedPath, maxBytes), resolvedPath);
	} catch (error) {
		if (error instanceof WizardError && error.failure.type === 'file-missing') return undefined;
		throw error;
	}
}
