import {mkdirSync} from 'node:fs';
import {enableCompileCache} from 'node:module';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';
import process from 'node:process';

/**
 * Has Node keep what it compiles, so that the next start is sooner. By itself Node would keep it in the folder of temporary
 * files, and run whatever another user has put there first; so it's a private folder (XDG Base Directory Specification),
 * except on Windows, where that one is private. NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE win. Never throws:
 * without a folder, nothing is kept.
 * https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 */
export function keepCompiled(): void {
	const {NODE_COMPILE_CACHE: asked, NODE_DISABLE_COMPILE_CACHE: disabled} = process.env;
	const isNodesToChoose = Boolean(asked || disabled) || process.platform === 'win32';
	try {
		// The first releases of Node 22 have no such function.
		enableCompileCache?.(isNodesToChoose ? undefined : privateFolder());
	} catch {
		// The start is slower, and nothing else.
	}
}

/** May throw what `mkdir` does, and where this user has no home. */
function privateFolder(): string {
	const {XDG_CACHE_HOME: caches = ''} = process.env;
	const folder = join(isAbsolute(caches) ? caches : join(homedir(), '.cache'), 'adsauth');
	mkdirSync(folder, {recursive: true, mode: 0o700});
	return folder;
}
