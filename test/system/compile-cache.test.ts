import {expect, it} from 'vitest';
import {cacheFolder} from '../../source/system/compile-cache.js';

it.each([
	['/home/ada/.cache/adsauth', {}],
	['/caches/adsauth', {XDG_CACHE_HOME: '/caches'}],
	['/home/ada/.cache/adsauth', {XDG_CACHE_HOME: 'caches'}],
	['/home/ada/.cache/adsauth', {NODE_COMPILE_CACHE: '', NODE_DISABLE_COMPILE_CACHE: ''}],
	[undefined, {NODE_COMPILE_CACHE: '/asked'}],
	[undefined, {NODE_DISABLE_COMPILE_CACHE: '1'}],
])('keeps what is compiled in %s, with %o', (folder, env) => {
	expect(cacheFolder(env, 'linux', '/home/ada')).toBe(folder);
	expect(cacheFolder(env, 'darwin', '/home/ada')).toBe(folder);
	expect(cacheFolder(env, 'win32', '/home/ada')).toBe(undefined);
});
