import {chmod, chown, mkdir, readdir, rm, stat, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import process from 'node:process';
import {beforeEach, describe, expect, it, onTestFinished} from 'vitest';
import {cacheFolder, privateFolder} from '../../source/system/compile-cache.js';
import {emptyFolder} from '../helpers/terminal.js';

const user = process.getuid?.();

it.each([
	['/home/ada/.cache/adsauth', {}],
	['/caches/adsauth', {XDG_CACHE_HOME: '/caches'}],
	['/home/ada/.cache/adsauth', {XDG_CACHE_HOME: 'caches'}],
	['/home/ada/.cache/adsauth', {XDG_CACHE_HOME: ''}],
])('keeps what is compiled in %s, with %o', (folder, env) => {
	expect(cacheFolder(env, '/home/ada')).toBe(folder);
});

it.each(['', '.', 'home'])('keeps nothing where the home is %j, which would be where we are', home => {
	expect(() => cacheFolder({}, home)).toThrow('relative');
	expect(cacheFolder({XDG_CACHE_HOME: '/caches'}, home)).toBe('/caches/adsauth');
});

describe('the folder of what is kept', () => {
	let home = '';

	beforeEach(async () => {
		home = await emptyFolder();
		onTestFinished(() => rm(home, {recursive: true}));
	});

	it('is made for this user alone, and found again', async () => {
		const folder = join(home, 'deep/adsauth');
		expect([privateFolder(folder, user), privateFolder(folder, user)]).toEqual([folder, folder]);
		expect((await stat(folder)).mode & 0o777).toBe(0o700);
		expect((await stat(join(home, 'deep'))).mode & 0o777).toBe(0o700);
	});

	it('is told by its real path', async () => {
		await mkdir(join(home, 'real'));
		await symlink('real', join(home, 'link'));
		expect(privateFolder(join(home, 'link'), user)).toBe(join(home, 'real'));
	});

	it.each([0o777, 0o775, 0o707, 0o1777])('is none that others can write to, mode %o', async mode => {
		await mkdir(join(home, 'open'));
		await chmod(join(home, 'open'), mode);
		expect(() => privateFolder(join(home, 'open'), user)).toThrow('not-private');
	});

	it('is below none that others can change, unless what is in it stays its owner’s', async () => {
		await chmod(home, 0o777);
		expect(() => privateFolder(join(home, 'adsauth'), user)).toThrow('not-private');
		expect(await readdir(home)).toEqual([]);
		await chmod(home, 0o1777);
		expect(privateFolder(join(home, 'adsauth'), user)).toBe(join(home, 'adsauth'));
	});

	it.runIf(user === 0)('is nobody else’s, and nothing is made in the home of somebody else', async () => {
		await chown(home, 65_534, 65_534);
		expect(() => privateFolder(join(home, '.cache/adsauth'), 0)).toThrow('not-private');
		expect(await readdir(home)).toEqual([]);
		expect(privateFolder(join(home, '.cache/adsauth'), 65_534)).toBe(join(home, '.cache/adsauth'));
	});
});
