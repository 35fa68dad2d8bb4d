import {rmSync} from 'node:fs';
import {lstat, mkdir, mkdtemp, readdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import process from 'node:process';
import {getAssetKeys, getRawAsset} from 'node:sea';
import {findProgram} from '../system/find-program.js';
import type {Helper} from '../system/helper-command.js';

const prefix = 'adsauth-helper-';

/** In ms. A helper lives for a minute at most. */
const maxAge = 600_000;

/**
 * Lays the tools that a helper's packages start out on the disk, where the system has none by that name. Resolves with
 * their folder, which nobody else may enter and which goes when we end, or with nothing where none is needed.
 */
export async function layOut(helper: Helper): Promise<string | undefined> {
	const isIts = (key: string) => (helper === 'open' ? key === 'helpers/xdg-open' : key.startsWith('fallbacks/'));
	const needed: string[] = [];
	for (const key of getAssetKeys().filter(isIts)) if (!(await isInstalled(basename(key)))) needed.push(key);
	if (needed.length === 0) return undefined;

	await removeLeftovers();
	const folder = await mkdtemp(join(tmpdir(), prefix));
	process.once('exit', () => remove(folder));
	for (const key of needed) {
		await mkdir(join(folder, dirname(key)), {recursive: true});
		await writeFile(join(folder, key), new Uint8Array(getRawAsset(key)), {flag: 'wx', mode: 0o500});
	}
	return folder;
}

function remove(folder: string): void {
	try {
		rmSync(folder, {recursive: true});
	} catch {
		// The next one tries again.
	}
}

const isInstalled = (command: string) =>
	findProgram(command, {env: process.env, workingFolder: process.cwd()}).then(
		() => true,
		() => false,
	);

/** What helpers have left that were killed, as the wizard does with one whose tool hangs. */
async function removeLeftovers(): Promise<void> {
	const names = (await readdir(tmpdir())).filter(name => name.startsWith(prefix));
	const removeOld = async (path: string) => {
		const stats = await lstat(path);
		// On Windows, which has no such number, the folder of temporary files is a person's own.
		const isOurs = stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid);
		if (isOurs && Date.now() - stats.mtimeMs > maxAge) remove(path);
	};
	await Promise.allSettled(names.map(name => removeOld(join(tmpdir(), name))));
}
