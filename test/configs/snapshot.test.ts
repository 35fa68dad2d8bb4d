import {execFileSync} from 'node:child_process';
import {chmod, link, mkdir, open, rename, symlink, truncate, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readSnapshot} from '../../source/configs/snapshot.js';
import {canBeUnprivileged, unprivileged} from '../helpers/privileges.js';
import {onWindows} from '../system/on-windows.js';
import {failureOf, workspace} from './workspace.js';

describe('readSnapshot', () => {
	it('has the bytes, the mode and the number of names', async () => {
		const {folder} = await workspace();
		const path = join(folder, 'x');
		await writeFile(path, '\uFEFFä\r\n');
		await chmod(path, 0o640);
		await link(path, join(folder, 'y'));
		const snapshot = await readSnapshot(path);
		expect(snapshot).toMatchObject({mode: 0o640, links: 2, userId: process.geteuid?.()});
		expect(Buffer.from(snapshot!.bytes).toString('hex')).toBe('efbbbfc3a40d0a');
	});

	it('is undefined where there is nothing', async () => {
		const {folder} = await workspace();
		expect(await readSnapshot(join(folder, 'no', 'x'))).toBeUndefined();
	});

	it('has the same fingerprint until the file changes in any way', async () => {
		const {folder} = await workspace();
		const path = join(folder, 'x');
		const time = new Date(1_700_000_000_000);
		await writeFile(path, 'aaaa');
		await utimes(path, time, time);
		const first = await readSnapshot(path);
		await chmod(path, 0o600);
		expect((await readSnapshot(path))?.fingerprint).toBe(first?.fingerprint);

		await writeFile(path, 'aaab');
		await utimes(path, time, time);
		const edited = await readSnapshot(path);
		expect(edited?.fingerprint).not.toBe(first?.fingerprint);

		await writeFile(join(folder, 'y'), 'aaab');
		await utimes(join(folder, 'y'), time, time);
		await rename(join(folder, 'y'), path);
		expect((await readSnapshot(path))?.fingerprint).not.toBe(edited?.fingerprint);
	});

	it('F81: names what is no file, and never hangs on it', async () => {
		const {folder} = await workspace();
		await mkdir(join(folder, 'directory'));
		execFileSync('mkfifo', [join(folder, 'fifo')]);
		await writeFile(join(folder, 'big'), '');
		await truncate(join(folder, 'big'), 1024 * 1024 + 1);
		await symlink('big', join(folder, 'link'));
		const failure = (name: string) => failureOf(() => readSnapshot(join(folder, name)));
		const path = (name: string) => join(folder, name);
		expect(await failure('directory')).toEqual({type: 'config-is-a-directory', path: path('directory')});
		expect(await failure('fifo')).toEqual({type: 'config-not-a-regular-file', path: path('fifo')});
		expect(await failure('big')).toEqual({type: 'config-too-big', path: path('big')});
		expect(await failure('link')).toEqual({type: 'config-link-loop', path: path('link')});
		expect(await failure('big/x')).toEqual({type: 'config-parent-not-a-directory', path: path('big/x')});
		expect(await failure('x'.repeat(300))).toMatchObject({type: 'config-name-too-long'});
		expect(await failureOf(() => readSnapshot('/dev/zero'))).toEqual({
			type: 'config-not-a-regular-file',
			path: '/dev/zero',
		});
	});

	it.each(['EPERM', 'EACCES', 'EBUSY'])('F93: gets over a scanner that holds the file, on Windows: %s', async code => {
		const {folder} = await workspace();
		const path = join(folder, 'x');
		await writeFile(path, 'there');
		let tries = 0;
		const heldOnce: typeof open = async (...args) => {
			tries += 1;
			if (tries === 1) throw Object.assign(new Error('held'), {code});
			return open(...args);
		};
		onWindows();
		expect(await readSnapshot(path, heldOnce)).toMatchObject({bytes: Buffer.from('there')});
		expect(tries).toBe(2);
	});

	it.runIf(canBeUnprivileged)('F81: names a file that it may not read', async () => {
		const {folder} = await workspace();
		const path = join(folder, 'locked');
		await writeFile(path, '', {mode: 0o000});
		await chmod(folder, 0o755);
		const failure = await failureOf(() => unprivileged(() => readSnapshot(path)));
		expect(failure).toEqual({type: 'config-no-permission', path});
	});

	it('takes a file of 1 MiB', async () => {
		const {folder} = await workspace();
		await writeFile(join(folder, 'x'), '');
		await truncate(join(folder, 'x'), 1024 * 1024);
		expect((await readSnapshot(join(folder, 'x')))?.bytes.length).toBe(1024 * 1024);
	});
});
