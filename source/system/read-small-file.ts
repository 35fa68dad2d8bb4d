import {constants} from 'node:fs';
import {type FileHandle, lstat, open} from 'node:fs/promises';
import {errorCode} from './error-code.js';
import type {SmallFileFailure} from './failures.js';
import {plain} from './plain-text.js';
import {WizardError} from './wizard-error.js';

/**
 * The bytes of a regular file of at most `maxBytes`, or `WizardError<SmallFileFailure>` at once: a pipe or a device at
 * `path` is neither waited for nor read, and a file that grows meanwhile isn't followed.
 */
export async function readSmallFile(path: string, maxBytes: number): Promise<Uint8Array> {
	try {
		// Without O_NONBLOCK a pipe that nobody writes to would never open.
		await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
		return await readRegular(handle, path, maxBytes);
	} catch (error) {
		if (error instanceof WizardError) throw error;
		throw new WizardError<SmallFileFailure>(await nameFailure(path, errorCode(error)), {cause: error});
	}
}

async function readRegular(handle: FileHandle, path: string, maxBytes: number): Promise<Uint8Array> {
	const stats = await handle.stat();
	if (stats.isDirectory()) throw failure({type: 'file-is-a-directory', path: plain(path)});
	if (!stats.isFile()) throw failure({type: 'file-not-regular', path: plain(path)});

	// The size is not to be trusted: it changes, and is 0 for what the kernel makes up.
	const buffer = new Uint8Array(maxBytes + 1);
	let length = 0;
	let bytesRead: number;
	do {
		({bytesRead} = await handle.read(buffer, length));
		length += bytesRead;
	} while (bytesRead > 0);

	if (length <= maxBytes) return buffer.subarray(0, length);
	throw failure({type: 'file-too-large', path: plain(path), bytes: Math.max(stats.size, length), maxBytes});
}

async function nameFailure(path: string, code: string): Promise<SmallFileFailure> {
	const facts = {path: plain(path)};
	switch (code) {
		case 'ENOENT':
		case 'ENOTDIR':
		case 'ELOOP':
			return {type: (await isLink(path)) ? 'file-broken-link' : 'file-missing', ...facts};
		case 'EISDIR':
			return {type: 'file-is-a-directory', ...facts};
		// Opening a socket, or a device without a driver.
		case 'ENXIO':
		case 'ENODEV':
			return {type: 'file-not-regular', ...facts};
		case 'EACCES':
		case 'EPERM':
			return {type: 'file-no-permission', ...facts};
		default:
			return {type: 'file-unreadable', ...facts, code};
	}
}

const isLink = (path: string) =>
	lstat(path).then(
		stats => stats.isSymbolicLink(),
		() => false,
	);

const failure = (facts: SmallFileFailure) => new WizardError<SmallFileFailure>(facts);
