import {lstat} from 'node:fs/promises';
import {errorCode} from '../system/error-code.js';

/**
 * A name beside the file that nothing has yet: `google_ads_config.rb.adsauth-20261123-070503.bak`, the time in UTC. A
 * second backup within a second gets `-2` and so on. Whoever makes it must still insist on making it.
 */
export async function backupPathFor(path: string, now: Date): Promise<string> {
	const time = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
	for (let count = 1; ; count += 1) {
		const backupPath = `${path}.adsauth-${time}${count === 1 ? '' : `-${count}`}.bak`;
		if (await isFree(backupPath)) return backupPath;
	}
}

async function isFree(path: string): Promise<boolean> {
	try {
		await lstat(path);
		return false;
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return true;
		throw error;
	}
}
