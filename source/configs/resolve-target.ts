import {readlink, realpath} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {errorCode} from '../system/error-code.js';

/**
 * The real path of the file that writing to `path` (absolute) would write: every link followed, also where what they
 * lead to does not exist yet. The link itself is thus kept when the target is replaced. Rejects as `realpath` does,
 * with ELOOP for links in a circle.
 */
export async function resolveTarget(path: string): Promise<string> {
	const existing = await unlessMissing(realpath(path));
	if (existing !== undefined) return existing;
	const folder = await resolveTarget(dirname(path));
	const entry = join(folder, basename(path));
	const link = await unlessMissing(readlink(entry));
	return link === undefined ? entry : resolveTarget(resolve(folder, link));
}

async function unlessMissing(work: Promise<string>): Promise<string | undefined> {
	try {
		return await work;
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}
