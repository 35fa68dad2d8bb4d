import {execFileSync} from 'node:child_process';
import {appendFile, chmod, mkdir, symlink, truncate, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {readSmallFile} from '../../source/system/read-small-file.js';
import {canBeUnprivileged, unprivileged} from '../helpers/privileges.js';
import {failureOf} from './failure-of.js';
import {temporaryFolder} from './temporary-folder.js';

const posix = process.platform !== 'win32';

describe('readSmallFile', () => {
	it.each([0, 1, 99, 100])('reads a file of %i bytes of 100', async size => {
		const path = join(await temporaryFolder(), 'file');
		await writeFile(path, 'x'.repeat(size));
		expect(new TextDecoder().decode(await readSmallFile(path, 100))).toBe('x'.repeat(size));
	});

	it('follows a link to a file', async () => {
		const folder = await temporaryFolder();
		await writeFile(join(folder, 'file'), 'x');
		await symlink(join(folder, 'file'), join(folder, 'link'));
		expect(await readSmallFile(join(folder, 'link'), 100)).toEqual(Uint8Array.of(120));
	});

	it.runIf(process.platform === 'linux')('reads a file that claims to be empty', async () => {
		expect(new TextDecoder().decode(await readSmallFile('/proc/self/comm', 100))).not.toBe('');
	});

	it.runIf(process.platform === 'linux')('reads to the end of a file that comes in pieces', async () => {
		// A page at a time, and of a Node there are several.
		expect((await readSmallFile('/proc/self/maps', 1_000_000)).length).toBeGreaterThan(8192);
	});
});

describe('readSmallFile says within a second what the path is instead (F73)', {timeout: 1000}, () => {
	it('missing', async () => {
		const path = join(await temporaryFolder(), 'none');
		expect(await failureOf(readSmallFile(path, 100))).toEqual({type: 'file-missing', path});
		await expect(readSmallFile(path, 100)).rejects.toMatchObject({cause: {code: 'ENOENT'}});
	});

	it('missing, below a file', async () => {
		const folder = await temporaryFolder();
		await writeFile(join(folder, 'file'), '');
		expect(await failureOf(readSmallFile(join(folder, 'file', 'x'), 100))).toMatchObject({type: 'file-missing'});
	});

	it('a directory', async () => {
		const path = await temporaryFolder();
		expect(await failureOf(readSmallFile(path, 100))).toEqual({type: 'file-is-a-directory', path});
	});

	it.runIf(posix)('a pipe that nobody writes to', async () => {
		const path = join(await temporaryFolder(), 'pipe');
		execFileSync('mkfifo', [path]);
		expect(await failureOf(readSmallFile(path, 100))).toEqual({type: 'file-not-regular', path});
	});

	it.runIf(posix)('a socket', async () => {
		const path = join(await temporaryFolder(), 'socket');
		const server = createServer();
		onTestFinished(() => void server.close());
		await new Promise<void>(resolve => server.listen(path, resolve));
		expect(await failureOf(readSmallFile(path, 100))).toEqual({type: 'file-not-regular', path});
	});

	it.runIf(posix)('/dev/zero', async () => {
		const failure = {type: 'file-not-regular', path: '/dev/zero'};
		expect(await failureOf(readSmallFile('/dev/zero', 100))).toEqual(failure);
	});

	it('100 MB', async () => {
		const path = join(await temporaryFolder(), 'large');
		await writeFile(path, '');
		await truncate(path, 100_000_000);
		const failure = {type: 'file-too-large', path, bytes: 100_000_000, maxBytes: 100};
		expect(await failureOf(readSmallFile(path, 100))).toEqual(failure);
	});

	it('one byte too many', async () => {
		const path = join(await temporaryFolder(), 'file');
		await writeFile(path, 'x'.repeat(100));
		await appendFile(path, 'x');
		expect(await failureOf(readSmallFile(path, 100))).toMatchObject({type: 'file-too-large', bytes: 101});
	});

	it.runIf(posix && canBeUnprivileged)('unreadable', async () => {
		const folder = await temporaryFolder();
		const path = join(folder, 'file');
		await writeFile(path, 'x');
		await chmod(folder, 0o755);
		await chmod(path, 0o000);
		const failure = await unprivileged(() => failureOf(readSmallFile(path, 100)));
		expect(failure).toEqual({type: 'file-no-permission', path});
	});

	it('a dangling link', async () => {
		const path = join(await temporaryFolder(), 'link');
		await symlink('none', path);
		expect(await failureOf(readSmallFile(path, 100))).toEqual({type: 'file-broken-link', path});
	});

	it('a link to what is there and no file', async () => {
		const path = join(await temporaryFolder(), 'link');
		await symlink('.', path);
		expect(await failureOf(readSmallFile(path, 100))).toEqual({type: 'file-is-a-directory', path});
	});

	it('a link to itself', async () => {
		const path = join(await temporaryFolder(), 'link');
		await symlink('link', path);
		expect(await failureOf(readSmallFile(path, 100))).toEqual({type: 'file-broken-link', path});
	});

	it('a path that no file can have, sanitised', async () => {
		const failure = {type: 'file-unreadable', path: '/ab', code: 'ERR_INVALID_ARG_VALUE'};
		expect(await failureOf(readSmallFile('/a\0b', 100))).toEqual(failure);
	});

	it('a path with an escape sequence, sanitised', async () => {
		const path = join(await temporaryFolder(), 'red\u001B[31m');
		await mkdir(path);
		const failure = await failureOf(readSmallFile(path, 100));
		expect(failure).toEqual({type: 'file-is-a-directory', path: path.replace('\u001B[31m', '')});
	});
});
