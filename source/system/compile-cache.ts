import {mkdirSync} from 'node:fs';
import {enableCompileCache} from 'node:module';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import process from 'node:process';

/**
 * Has Node keep what it compiles, so that the next start is sooner. Never throws: without a folder, nothing is kept.
 * https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 */
export function keepCompiled(): void {
	try {
		const folder = cacheFolder(process.env, process.platform, homedir());
		if (folder !== undefined) mkdirSync(folder, {recursive: true, mode: 0o700});
		// The first releases of Node 22 have no such function.
		enableCompileCache?.(folder);
	} catch {
		// The start is slower, and nothing else.
	}
}

/**
 * Where it's kept, or nothing where that is for Node to choose: NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE win. By
 * itself Node takes the folder of temporary files, and runs whatever another user has put there first; so it's a private
 * folder (XDG Base Directory Specification), except on Windows, where that one is private.
 */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: string, homeFolder: string): string | undefined {
	if (env.NODE_COMPILE_CACHE || env.NODE_DISABLE_COMPILE_CACHE || platform === 'win32') return undefined;
	const {XDG_CACHE_HOME: caches = ''} = env;
	return join(isAbsolute(caches) ? caches : join(homeFolder, '.cache'), 'adsauth');
}
