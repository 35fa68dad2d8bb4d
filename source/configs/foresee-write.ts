import {access, constants} from 'node:fs/promises';
import {dirname} from 'node:path';
import {errorCode} from '../system/error-code.js';
import {atPath} from './at-path.js';
import {planWrite} from './plan-write.js';

/**
 * Throws what keeps a file from being written, as far as it can be known without writing: what `planWrite` throws, and
 * `config-no-permission` or `config-read-only-file-system` where its folder takes no file.
 */
export async function foreseeWrite(options: Parameters<typeof planWrite>[0]): Promise<void> {
	const {resolvedPath, unchanged} = await planWrite(options);
	if (!unchanged) await atPath(resolvedPath, () => checkFolder(dirname(resolvedPath)));
}

/** One that isn't there yet is made in the nearest one that is. */
async function checkFolder(folder: string): Promise<void> {
	try {
		await access(folder, constants.W_OK | constants.X_OK);
	} catch (error) {
		if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
		await checkFolder(dirname(folder));
	}
}
