import {readlink, realpath} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {errorCode} from '../system/error-code.js';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import type {ConfigFailure} from './failures.js';

type Files = Readonly<Record<'readlink' | 'realpath', (path: string) => Promise<string>>>;

/**
 * The real path of the file that writing to `path` (absolute) would write: every link followed, also where what they
 * lead to does not exist yet. The link itself is thus kept when the target is replaced. Rejects as `realpath` does,
 * with ELOOP for links in a circle; with `config-not-accessible` where not even the root is there. `files` is a seam for
 * tests.
 */
export async function resolveTarget(path: string, files: Files = {readlink, realpath}): Promise<string> {
	const existing = await unlessMissing(files.realpath(path));
	if (existing !== undefined) return existing;
	const parent = dirname(path);
	// On Windows: a drive or a network share that isn't connected.
	if (parent === path) {
		throw new WizardError<ConfigFailure>({type: 'config-not-accessible', path: plain(path), code: 'ENOENT'});
	}
	const folder = await resolveTarget(parent, files);
	const entry = join(folder, basename(path));
	const link = await unlessMissing(files.readlink(entry));
	return link === undefined ? entry : resolveTarget(resolve(folder, link), files);
}

async function unlessMissing(work: Promise<string>): Promise<string | undefined> {
	try {
		return await work;
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}
