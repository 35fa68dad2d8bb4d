import {lstat, readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';

/** In ms. A writer needs seconds at most; one that slept for longer finds its file gone and changes nothing. */
const maxAge = 60_000;

/**
 * Removes what writers that were killed have left in a folder: temporary files of ours, which may hold secrets, older
 * than a minute. What can't be removed stays.
 */
export async function removeLeftovers(folder: string): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	const leftovers = names.filter(name => /^\.adsauth-[0-9a-f]{16}\.tmp$/.test(name));
	await Promise.allSettled(leftovers.map(name => removeOld(join(folder, name))));
}

async function removeOld(path: string): Promise<void> {
	const stats = await lstat(path);
	if (stats.isFile() && Date.now() - stats.mtimeMs > maxAge) await rm(path, {force: true});
}
