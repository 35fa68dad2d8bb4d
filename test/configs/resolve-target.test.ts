import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {resolveTarget} from '../../source/configs/resolve-target.js';
import {workspace} from './workspace.js';

describe('resolveTarget, F82', () => {
	it.each(['there', 'missing'])('follows relative, absolute and chained links to a file that is %s', async state => {
		const {folder} = await workspace();
		await mkdir(join(folder, 'dotfiles'));
		const target = join(folder, 'dotfiles', 'ads.rb');
		if (state === 'there') await writeFile(target, '');
		await symlink('dotfiles/ads.rb', join(folder, 'relative'));
		await symlink(target, join(folder, 'absolute'));
		await symlink('relative', join(folder, 'chain'));
		await symlink('dotfiles', join(folder, 'linked-folder'));
		for (const path of ['relative', 'absolute', 'chain', 'linked-folder/ads.rb']) {
			expect(await resolveTarget(join(folder, path))).toBe(target);
		}
	});

	it('takes folders that do not exist yet as they are', async () => {
		const {folder} = await workspace();
		await symlink('a/b', join(folder, 'link'));
		expect(await resolveTarget(join(folder, 'link', 'c', 'd.rb'))).toBe(join(folder, 'a', 'b', 'c', 'd.rb'));
	});

	it('rejects links in a circle', async () => {
		const {folder} = await workspace();
		await symlink('b', join(folder, 'a'));
		await symlink('a', join(folder, 'b'));
		await expect(resolveTarget(join(folder, 'a'))).rejects.toMatchObject({code: 'ELOOP'});
	});

	it('ends where not even the root is there, as on a drive that is not connected', async () => {
		const missing = async (path: string) => {
			throw Object.assign(new Error(path), {code: 'ENOENT'});
		};
		const resolved = resolveTarget(resolve('/a/b.rb'), {readlink: missing, realpath: missing});
		const failure = {type: 'config-not-accessible', path: resolve('/'), code: 'ENOENT'};
		await expect(resolved).rejects.toMatchObject({failure});
	});
});
