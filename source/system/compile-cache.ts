import {existsSync, mkdirSync, realpathSync, statSync} from 'node:fs';
import {enableCompileCache} from 'node:module';
import {homedir} from 'node:os';
import {dirname, isAbsolute, join} from 'node:path';
import {env, getuid, platform} from 'node:process';

/**
 * Has Node keep what it compiles, so that the next start is sooner. NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE win.
 * By itself Node takes the folder of temporary files, and runs whatever another user has put there first; so it's a private
 * folder, except on Windows, where that one is private. Never throws: without such a folder, nothing is kept.
 * https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 */
export function keepCompiled(): void {
	// The first releases of Node 22 have no such function.
	if (enableCompileCache === undefined) return;
	try {
		const isNodesToChoose = env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE || platform === 'win32';
		const folder = isNodesToChoose ? undefined : privateFolder(cacheFolder(env, homedir()), getuid?.());
		enableCompileCache(folder);
	} catch {
		// The start is slower, and nothing else.
	}
}

/** Where this user's caches are (XDG Base Directory Specification). Throws where that is no absolute path. */
export function cacheFolder({XDG_CACHE_HOME: caches = ''}: NodeJS.ProcessEnv, homeFolder: string): string {
	const folder = join(isAbsolute(caches) ? caches : join(homeFolder, '.cache'), 'adsauth');
	if (!isAbsolute(folder)) throw new Error('relative');
	return folder;
}

/**
 * The folder, made if need be, by its real path. Throws where anyone but this user and root could put something there, or
 * another folder in its place, as sshd does for keys (sshd_config(5), StrictModes), and what the file system does.
 */
export function privateFolder(folder: string, user: number | undefined): string {
	let there = folder;
	while (!existsSync(there)) there = dirname(there);
	if (there !== folder) {
		// Nothing of root's is to be left in the home of somebody else.
		checkOwners(realpathSync.native(there), user);
		mkdirSync(folder, {recursive: true, mode: 0o700});
	}
	const real = realpathSync.native(folder);
	if (statSync(real).mode & 0o022) throw new Error('not-private');
	checkOwners(real, user);
	return real;
}

function checkOwners(path: string, user: number | undefined): void {
	const {mode, uid} = statSync(path);
	// In a folder with the sticky bit, such as /tmp, what is there is its owner's alone.
	const isForOthers = (mode & 0o022) !== 0 && (mode & 0o1000) === 0;
	if (isForOthers || (uid !== user && uid !== 0)) throw new Error('not-private');
	if (path !== dirname(path)) checkOwners(dirname(path), user);
}
