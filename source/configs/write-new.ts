import {open, rm} from 'node:fs/promises';
import {fingerprintOf, type Snapshot} from './snapshot.js';

/**
 * Makes a file that must not exist yet, 0600 or with the mode (and, where allowed, the group) of `like`, safely on the
 * disk when this resolves; `mode` overrides either. Gives its fingerprint. Rejects as the operating system does, with no
 * file left; a write that came up short is ENOSPC.
 *
 * Our own because the libraries that do this take a short write on a full disk for a success. `openFile` is a seam for
 * disks that fail in ways a test cannot arrange.
 */
export async function writeNew(
	{
		path,
		bytes,
		like,
		mode = like?.mode,
	}: {
		readonly path: string;
		readonly bytes: Uint8Array;
		readonly like?: Snapshot | undefined;
		readonly mode?: number | undefined;
	},
	openFile: typeof open = open,
): Promise<string> {
	const handle = await openFile(path, 'wx', 0o600);
	try {
		await handle.writeFile(bytes);
		// A group the person is not in any more cannot be given; the file is theirs all the same.
		if (like) await handle.chown(like.userId, like.groupId).catch(() => {});
		if (mode !== undefined) await handle.chmod(mode);

		await handle.sync();
		const stats = await handle.stat({bigint: true});
		if (stats.size !== BigInt(bytes.length)) throw Object.assign(new Error('short write'), {code: 'ENOSPC'});
		return fingerprintOf(stats, bytes);
	} catch (error) {
		await rm(path, {force: true});
		throw error;
	} finally {
		await handle.close();
	}
}
