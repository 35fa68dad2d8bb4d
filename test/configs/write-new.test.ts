import {chmod, mkdir, open, readdir, readFile, stat, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {isMainThread} from 'node:worker_threads';
import {describe, expect, it, onTestFinished} from 'vitest';
import {readSnapshot} from '../../source/configs/snapshot.js';
import {writeNew} from '../../source/configs/write-new.js';
import {canBeUnprivileged, unprivileged} from '../helpers/privileges.js';
import {workspace} from './workspace.js';

const bytes = Buffer.from('a config\n');

// A worker thread has no umask of its own to set.
const ownsUmask = isMainThread;

describe('writeNew', () => {
	it.skipIf(!ownsUmask).each([0o000, 0o022, 0o077])('F87: makes a 0600 file under umask %o', async umask => {
		const {folder} = await workspace();
		const former = process.umask(umask);
		onTestFinished(() => void process.umask(former));
		const path = join(folder, 'x');
		const fingerprint = await writeNew({path, bytes});
		expect((await stat(path)).mode & 0o7777).toBe(0o600);
		expect(await readSnapshot(path)).toMatchObject({fingerprint, bytes});
	});

	it('keeps the mode of the file it is like', async () => {
		const {folder} = await workspace();
		await writeFile(join(folder, 'like'), '');
		await chmod(join(folder, 'like'), 0o640);
		await writeNew({path: join(folder, 'x'), bytes, like: await readSnapshot(join(folder, 'like'))});
		expect((await stat(join(folder, 'x'))).mode & 0o7777).toBe(0o640);
	});

	it.runIf(canBeUnprivileged)('writes the file although the group cannot be given', async () => {
		const {folder} = await workspace();
		await chmod(folder, 0o777);
		await unprivileged(async () => {
			await writeFile(join(folder, 'like'), '');
			const like = await readSnapshot(join(folder, 'like'));
			await writeNew({path: join(folder, 'x'), bytes, like: {...like!, groupId: 0, userId: 0}});
		});
		expect(await readFile(join(folder, 'x'))).toEqual(bytes);
	});

	it.each(['file', 'dangling link', 'folder'])('makes nothing where a %s is, and leaves that alone', async kind => {
		const {folder} = await workspace();
		const path = join(folder, 'x');
		if (kind === 'file') await writeFile(path, 'mine');
		if (kind === 'dangling link') await symlink('elsewhere', path);
		if (kind === 'folder') await mkdir(path);
		await expect(writeNew({path, bytes})).rejects.toMatchObject({code: 'EEXIST'});
		expect(await readdir(folder)).toEqual(['x']);
		if (kind === 'file') expect(await readFile(path, 'utf8')).toBe('mine');
	});

	it('F80: takes a write that came up short for a full disk, and leaves no file', async () => {
		const {folder} = await workspace();
		const writesHalf: typeof open = async (...args) => {
			const handle = await open(...args);
			handle.writeFile = async () => void (await handle.write(bytes.subarray(4)));
			return handle;
		};
		await expect(writeNew({path: join(folder, 'x'), bytes}, writesHalf)).rejects.toMatchObject({code: 'ENOSPC'});
		expect(await readdir(folder)).toEqual([]);
	});

	it('F80: leaves no file where the disk fails half-way or at the end', async () => {
		const {folder} = await workspace();
		const fullDisk = Object.assign(new Error('full'), {code: 'ENOSPC'});
		for (const method of ['writeFile', 'sync'] as const) {
			const fails: typeof open = async (...args) => {
				const handle = await open(...args);
				await handle.write('half');
				handle[method] = () => Promise.reject(fullDisk);
				return handle;
			};
			await expect(writeNew({path: join(folder, 'x'), bytes}, fails)).rejects.toBe(fullDisk);
			expect(await readdir(folder)).toEqual([]);
		}
	});
});
