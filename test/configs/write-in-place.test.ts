import {link, open, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readSnapshot} from '../../source/configs/snapshot.js';
import {writeInPlace} from '../../source/configs/write-in-place.js';
import {failing} from './failing-files.js';
import {failureOf, workspace} from './workspace.js';

const old = 'old and long\n';
const bytes = Buffer.from('new\n');

async function existing() {
	const {folder} = await workspace();
	const path = join(folder, 'x');
	await writeFile(path, old);
	await link(path, join(folder, 'twin'));
	const before = await readSnapshot(path);
	return {folder, path, request: {path, bytes, before: before!, backupPath: `${path}.bak`}};
}

describe('writeInPlace, F88', () => {
	it.each(['new\n', 'new and much longer than before\n', ''])('writes %j to the file itself', async text => {
		const {folder, path, request} = await existing();
		const {ino, mode} = await stat(path);
		const fingerprint = await writeInPlace({...request, bytes: Buffer.from(text)});
		expect(await readFile(join(folder, 'twin'), 'utf8')).toBe(text);
		expect(await stat(path)).toMatchObject({ino, mode});
		expect(await readSnapshot(path)).toMatchObject({fingerprint});
		expect((await readdir(folder)).toSorted()).toEqual(['twin', 'x']);
	});

	it('fills a file that is empty', async () => {
		const {path, request} = await existing();
		await writeFile(path, '');
		await writeInPlace({...request, before: (await readSnapshot(path))!});
		expect(await readFile(path)).toEqual(bytes);
	});

	it('sets the mode that is asked for', async () => {
		const {path, request} = await existing();
		await writeInPlace({...request, mode: 0o600});
		expect((await stat(path)).mode & 0o7777).toBe(0o600);
	});

	it.each(['edited', 'removed', 'swapped for a link'])('leaves a file alone that is %s by now', async event => {
		const {folder, path, request} = await existing();
		if (event === 'edited') await writeFile(path, 'other than old');
		else await rm(path);
		if (event === 'swapped for a link') await symlink('twin', path);
		const type = event === 'swapped for a link' ? 'config-link-loop' : 'config-changed-meanwhile';
		expect(await failureOf(() => writeInPlace(request))).toEqual({type, path});
		expect(await readFile(join(folder, 'twin'), 'utf8')).toBe(event === 'edited' ? 'other than old' : old);
	});

	it.each(['truncate', 'sync'] as const)('puts the old content back where %s fails', async method => {
		const {path, request} = await existing();
		const failure = await failureOf(() => writeInPlace(request, failing(method, 1)));
		expect(failure).toEqual({type: 'config-disk-full', path});
		expect(await readFile(path, 'utf8')).toBe(old);
	});

	it('puts the old content back where the disk keeps other bytes', async () => {
		const {path, request} = await existing();
		let isFirst = true;
		const garbles: typeof open = async (...args) => {
			const handle = await open(...args);
			const truncate = handle.truncate.bind(handle);
			handle.truncate = async length => {
				if (isFirst) await handle.write('N', 0);
				isFirst = false;
				await truncate(length);
			};
			return handle;
		};
		const failure = await failureOf(() => writeInPlace(request, garbles));
		expect(failure).toEqual({type: 'config-not-accessible', path, code: 'EIO'});
		expect(await readFile(path, 'utf8')).toBe(old);
	});

	it('says where the backup is when even that fails', async () => {
		const {path, request} = await existing();
		const failure = await failureOf(() => writeInPlace(request, failing('truncate', 2)));
		expect(failure).toEqual({type: 'config-not-restored', path, backup: `${path}.bak`});
	});
});
