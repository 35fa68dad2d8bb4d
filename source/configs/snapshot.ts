import {createHash} from 'node:crypto';
import {type BigIntStats, constants} from 'node:fs';
import {open} from 'node:fs/promises';
import {errorCode} from '../system/error-code.js';
import {atPath, pathError} from './at-path.js';
import {retryOnWindows} from './retry-on-windows.js';

/** One file as it was at one moment. */
export type Snapshot = {
	readonly bytes: Uint8Array;
	/** Equal for two snapshots exactly where it is the same file with the same content. */
	readonly fingerprint: string;
	/** Permission bits, such as 0o600. */
	readonly mode: number;
	readonly userId: number;
	readonly groupId: number;
	/** How many names the file has; more than 1 are hard links. */
	readonly links: number;
};

const maxBytes = 1024 * 1024;

/**
 * Reads the file at a resolved path, at most 1 MiB; undefined where there is none. Follows no link: one that stands
 * there now has been put there since. A FIFO or a device is refused, not waited for. Throws `WizardError<ConfigFailure>`.
 * `openFile` is a seam for tests.
 */
export function readSnapshot(path: string, openFile: typeof open = open): Promise<Snapshot | undefined> {
	return atPath(path, async () => {
		const handle = await retryOnWindows(() => openToRead(path, openFile));
		if (!handle) return undefined;
		try {
			const stats = await handle.stat({bigint: true});
			if (stats.isDirectory()) throw pathError('config-is-a-directory', path);
			if (!stats.isFile()) throw pathError('config-not-a-regular-file', path);
			if (stats.size > maxBytes) throw pathError('config-too-big', path);
			const bytes = await handle.readFile();
			return {
				bytes,
				fingerprint: fingerprintOf(stats, bytes),
				mode: Number(stats.mode) & 0o7777,
				userId: Number(stats.uid),
				groupId: Number(stats.gid),
				links: Number(stats.nlink),
			};
		} finally {
			await handle.close();
		}
	});
}

/** What tells this content of this file from any other: device, inode, time, size, links and SHA-256. */
export function fingerprintOf({dev, ino, mtimeNs, size, nlink}: BigIntStats, bytes: Uint8Array): string {
	return [dev, ino, mtimeNs, size, nlink, createHash('sha256').update(bytes).digest('hex')].join(':');
}

async function openToRead(path: string, openFile: typeof open) {
	try {
		return await openFile(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}
