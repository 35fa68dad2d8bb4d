import {execFileSync} from 'node:child_process';
import {chmod, chown, mkdir, open, readdir, readFile, rm, stat, symlink, utimes, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {isMainThread} from 'node:worker_threads';
import {describe, expect, it, onTestFinished} from 'vitest';
import {readSnapshot} from '../../source/configs/snapshot.js';
import {writeWhole} from '../../source/configs/write-whole.js';
import {canBeUnprivileged, canMount, isRoot, mount, unprivileged} from '../helpers/privileges.js';
import {failureOf, workspace} from './workspace.js';

const bytes = Buffer.from('new\n');

async function existing(folder: string, content = 'old\n') {
	const path = join(folder, 'x');
	await writeFile(path, content);
	return {path, before: await readSnapshot(path)};
}

// A worker thread has no umask of its own to set.
const ownsUmask = isMainThread;

describe('writeWhole', () => {
	it('replaces the file by another one, and gives its fingerprint', async () => {
		const {folder} = await workspace();
		const {path, before} = await existing(folder);
		const opened = await open(path);
		onTestFinished(() => opened.close());
		const fingerprint = await writeWhole({path, bytes, before});
		expect(await readSnapshot(path)).toMatchObject({bytes, fingerprint});
		expect(await opened.readFile('utf8')).toBe('old\n');
		expect(await readdir(folder)).toEqual(['x']);
	});

	it.skipIf(!ownsUmask).each([0o000, 0o022, 0o077])(
		'F87: makes folders 0700 and the file 0600 under umask %o',
		async umask => {
			const {folder} = await workspace();
			const former = process.umask(umask);
			onTestFinished(() => void process.umask(former));
			const path = join(folder, 'a', 'b', 'x');
			await writeWhole({path, bytes});
			expect((await stat(path)).mode & 0o7777).toBe(0o600);
			expect((await stat(dirname(path))).mode & 0o7777).toBe(0o700);
			expect((await stat(join(folder, 'a'))).mode & 0o7777).toBe(0o700);
		},
	);

	it.skipIf(!ownsUmask).each([0o644, 0o600, 0o400, 0o664])('F87: keeps the mode %o under any umask', async mode => {
		const {folder} = await workspace();
		const former = process.umask(0o077);
		onTestFinished(() => void process.umask(former));
		const {path} = await existing(folder);
		await chmod(path, mode);
		await writeWhole({path, bytes, before: await readSnapshot(path)});
		expect((await stat(path)).mode & 0o7777).toBe(mode);
	});

	it.skipIf(!isRoot)('keeps owner and group (needs root)', async () => {
		const {folder} = await workspace();
		const {path} = await existing(folder);
		await chown(path, 65_534, 12_345);
		await writeWhole({path, bytes, before: await readSnapshot(path)});
		expect(await stat(path)).toMatchObject({uid: 65_534, gid: 12_345});
	});

	it('gives the mode that is asked for, to old and new files', async () => {
		const {folder} = await workspace();
		const {path, before} = await existing(folder);
		await writeWhole({path, bytes, before, mode: 0o600});
		expect((await stat(path)).mode & 0o7777).toBe(0o600);
		await writeWhole({path: join(folder, 'y'), bytes, mode: 0o644});
		expect((await stat(join(folder, 'y'))).mode & 0o7777).toBe(0o644);
	});

	it('F86: clears away what a killed writer left', async () => {
		const {folder} = await workspace();
		const leftover = join(folder, '.adsauth-0123456789abcdef.tmp');
		await writeFile(leftover, 'secret');
		await utimes(leftover, new Date(0), new Date(0));
		await writeWhole({path: join(folder, 'x'), bytes});
		expect(await readdir(folder)).toEqual(['x']);
	});

	it('is 0600 from its first moment', async () => {
		const {folder} = await workspace();
		const modes: number[] = [];
		const looks: typeof open = async (...args) => {
			const handle = await open(...args);
			modes.push((await handle.stat()).mode & 0o7777);
			return handle;
		};
		await writeWhole({path: join(folder, 'x'), bytes}, looks);
		expect(modes).toEqual([0o600]);
	});

	/** Something happens while the temporary file is being made: after the plan, before the rename. */
	const during =
		(what: () => Promise<unknown>): typeof open =>
		async (...args) => {
			await what();
			return open(...args);
		};

	it.each(['edited', 'removed', 'swapped for a link', 'swapped for a folder'])(
		'F83 F84: leaves a file alone that is %s meanwhile',
		async event => {
			const {folder} = await workspace();
			const {path, before} = await existing(folder);
			const happens = during(async () => {
				if (event === 'edited') return writeFile(path, 'theirs\n');
				await rm(path);
				if (event === 'swapped for a link') await symlink('/etc/passwd', path);
				if (event === 'swapped for a folder') await mkdir(path);
			});
			const failure = await failureOf(() => writeWhole({path, bytes, before}, happens));
			expect(failure).toEqual({type: 'config-changed-meanwhile', path});
			expect(await readdir(folder)).toEqual(event === 'removed' ? [] : ['x']);
			if (event === 'edited') expect(await readFile(path, 'utf8')).toBe('theirs\n');
		},
	);

	it('F84: leaves a file alone that has come meanwhile', async () => {
		const {folder} = await workspace();
		const path = join(folder, 'x');
		const failure = await failureOf(() =>
			writeWhole(
				{path, bytes},
				during(() => writeFile(path, 'theirs\n')),
			),
		);
		expect(failure).toEqual({type: 'config-changed-meanwhile', path});
		expect(await readFile(path, 'utf8')).toBe('theirs\n');
		expect(await readdir(folder)).toEqual(['x']);
	});

	it.runIf(canBeUnprivileged)('says that it may not look at the file any more, not that it has changed', async () => {
		const {folder} = await workspace();
		const {path, before} = await existing(folder);
		if (isRoot) for (const theirs of [folder, path]) await chown(theirs, 65_534, 65_534);
		const happens = during(() => chmod(path, 0o000));
		const failure = await failureOf(() => unprivileged(() => writeWhole({path, bytes, before}, happens)));
		expect(failure).toEqual({type: 'config-no-permission', path});
		expect(await readdir(folder)).toEqual(['x']);
	});

	it.runIf(canBeUnprivileged)('F81: says that it may not write in a folder', async () => {
		const {folder} = await workspace();
		await chmod(folder, 0o555);
		onTestFinished(() => chmod(folder, 0o755));
		const path = join(folder, 'x');
		const failure = await failureOf(() => unprivileged(() => writeWhole({path, bytes})));
		expect(failure).toEqual({type: 'config-no-permission', path});
	});

	it('F81: names a file where a folder should be', async () => {
		const {folder} = await workspace();
		await existing(folder);
		const failure = (name: string) => failureOf(() => writeWhole({path: join(folder, name), bytes}));
		expect(await failure('x/y/z')).toMatchObject({type: 'config-parent-not-a-directory'});
		expect(await readdir(folder)).toEqual(['x']);
	});

	it.skipIf(!canMount)('F80: leaves the original and no temporary file on a full disk (needs mount)', async () => {
		const {folder} = await workspace();
		mount(folder, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs');
		const {path, before} = await existing(folder, 'old\n'.repeat(9000));
		const failure = await failureOf(() => writeWhole({path, bytes: Buffer.alloc(40_004, 'n'), before}));
		expect(failure).toEqual({type: 'config-disk-full', path});
		expect(await readSnapshot(path)).toEqual(before);
		expect(await readdir(folder)).toEqual(['x']);
	});

	it.skipIf(!canMount)('F81: names a read-only disk (needs mount)', async () => {
		const {folder} = await workspace();
		mount(folder, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs');
		const {path, before} = await existing(folder);
		execFileSync('mount', ['-o', 'remount,ro', folder]);
		const failure = await failureOf(() => writeWhole({path, bytes, before}));
		expect(failure).toEqual({type: 'config-read-only-file-system', path});
		expect(await readFile(path, 'utf8')).toBe('old\n');
	});

	it.skipIf(!canMount)('F88: names a file that is a mount of its own, and leaves it (needs mount)', async () => {
		const {folder} = await workspace();
		const {path} = await existing(folder);
		await writeFile(join(folder, 'outside'), 'old\n');
		mount(path, '--bind', join(folder, 'outside'));
		const before = await readSnapshot(path);
		expect(await failureOf(() => writeWhole({path, bytes, before}))).toEqual({type: 'config-busy', path});
		expect(await readFile(path, 'utf8')).toBe('old\n');
		expect(await readdir(folder)).toEqual(['outside', 'x']);
	});

	it.skipIf(!isRoot)('F88: leaves an immutable file alone (needs chattr)', async () => {
		const {folder} = await workspace();
		const {path, before} = await existing(folder);
		execFileSync('chattr', ['+i', path]);
		onTestFinished(() => void execFileSync('chattr', ['-i', path]));
		expect(await failureOf(() => writeWhole({path, bytes, before}))).toEqual({type: 'config-no-permission', path});
		expect(await readdir(folder)).toEqual(['x']);
	});
});
