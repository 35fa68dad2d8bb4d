import {constants} from 'node:fs';
import {type FileHandle, open} from 'node:fs/promises';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import {atPath, pathError} from './at-path.js';
import type {ConfigFailure} from './failures.js';
import {fingerprintOf, type Snapshot} from './snapshot.js';

/**
 * Overwrites the file itself, for one that cannot be replaced: it has a second name, or is mounted by itself. Gives the
 * fingerprint of what stands there then. `path` is resolved already; `before` is what must still be there; `backupPath`
 * holds it, since a power cut can leave half of either. Throws `WizardError<ConfigFailure>` with the content as it was,
 * or `config-not-restored` where even that failed. `openFile` is a seam for tests.
 */
export function writeInPlace(
	{
		path,
		bytes,
		before,
		mode,
		backupPath,
	}: {
		readonly path: string;
		readonly bytes: Uint8Array;
		readonly before: Snapshot;
		readonly mode?: number | undefined;
		readonly backupPath: string;
	},
	openFile: typeof open = open,
): Promise<string> {
	return atPath(path, async () => {
		await using handle = await openFile(path, constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		const stats = await handle.stat({bigint: true});
		const now = stats.isFile() ? await readFrom(handle, before.bytes.length) : undefined;
		if (!now || fingerprintOf(stats, now) !== before.fingerprint) throw pathError('config-changed-meanwhile', path);
		try {
			await overwrite(handle, bytes);
			if (mode !== undefined) await handle.chmod(mode);
		} catch (error) {
			await overwrite(handle, before.bytes).catch((cause: unknown) => {
				const failure = {type: 'config-not-restored', path: plain(path), backup: plain(backupPath)} as const;
				throw new WizardError<ConfigFailure>(failure, {cause});
			});
			throw error;
		}

		return fingerprintOf(await handle.stat({bigint: true}), bytes);
	});
}

/** Truncates last: a disk that fills up meanwhile still has the room that the file had. */
async function overwrite(handle: FileHandle, bytes: Uint8Array): Promise<void> {
	for (let at = 0; at < bytes.length; ) {
		at += (await handle.write(bytes, at, bytes.length - at, at)).bytesWritten;
	}

	await handle.truncate(bytes.length);
	await handle.sync();
	const written = await readFrom(handle, bytes.length);
	if (!Buffer.from(bytes).equals(written)) throw Object.assign(new Error('not as written'), {code: 'EIO'});
}

/** The first bytes of the file; `handle.readFile` would go on from where the last reader stopped. */
async function readFrom(handle: FileHandle, length: number): Promise<Uint8Array> {
	const buffer = Buffer.alloc(length);
	let at = 0;
	let bytesRead = length;
	while (bytesRead > 0) {
		({bytesRead} = await handle.read(buffer, at, length - at, at));
		at += bytesRead;
	}

	return buffer.subarray(0, at);
}
