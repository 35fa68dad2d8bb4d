import {randomBytes} from 'node:crypto';
import {mkdir, open, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {WizardError} from '../system/wizard-error.js';
import {atPath, pathError} from './at-path.js';
import {removeLeftovers} from './remove-leftovers.js';
import {retryOnWindows} from './retry-on-windows.js';
import {readSnapshot, type Snapshot} from './snapshot.js';
import {writeNew} from './write-new.js';

/**
 * Writes a file whole or not at all, and gives the fingerprint of what stands there then.
 *
 * `path` is resolved already. `before` is what must still be there just before the new file takes its place; its mode
 * and group are kept. Without it nothing may be there: the file is made 0600, missing parent folders 0700. `mode`
 * overrides the file's mode. Throws `WizardError<ConfigFailure>`, with the original untouched and no temporary file
 * left. `openFile` is a seam for tests.
 */
export function writeWhole(
	{
		path,
		bytes,
		before,
		mode,
	}: {
		readonly path: string;
		readonly bytes: Uint8Array;
		readonly before?: Snapshot | undefined;
		readonly mode?: number | undefined;
	},
	openFile: typeof open = open,
): Promise<string> {
	return atPath(path, async () => {
		const folder = dirname(path);
		if (!before) await mkdir(folder, {recursive: true, mode: 0o700});
		await removeLeftovers(folder);
		const temporary = join(folder, `.adsauth-${randomBytes(8).toString('hex')}.tmp`);
		const fingerprint = await writeNew({path: temporary, bytes, like: before, mode}, openFile);
		try {
			await retryOnWindows(async () => {
				await checkUnchanged(path, before);
				await rename(temporary, path);
			});
		} catch (error) {
			await rm(temporary, {force: true});
			throw error;
		}

		await syncFolder(folder);
		return fingerprint;
	});
}

/** What keeps us from a file says nothing about what is in it. */
const kept: ReadonlySet<string> = new Set(['config-busy', 'config-no-permission']);

async function checkUnchanged(path: string, before: Snapshot | undefined): Promise<void> {
	const now = await readSnapshot(path).catch((error: unknown) => {
		const isKept = error instanceof WizardError && kept.has(error.failure.type);
		throw isKept ? error : pathError('config-changed-meanwhile', path, error);
	});
	if (now?.fingerprint !== before?.fingerprint) throw pathError('config-changed-meanwhile', path);
}

/** Makes the rename outlive a power cut. Not every file system can; the file is in its place either way. */
async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r').catch(() => undefined);
	await handle?.sync().catch(() => {});
	await handle?.close();
}
