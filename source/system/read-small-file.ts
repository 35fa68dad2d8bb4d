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

/** Those of every system: Windows has `EISDIR` for what Linux opens. */
const typeOfCode: Readonly<Record<string, Exclude<SmallFileFailure['type'], 'file-too-large' | 'file-unreadable'>>> = {
	ENOENT: 'file-missing',
	ENOTDIR: 'file-missing',
	ELOOP: 'file-missing',
	EISDIR: 'file-is-a-directory',
	// Opening a socket, or a device without a driver.
	ENXIO: 'file-not-regular',
	ENODEV: 'file-not-regular',
	EACCES: 'file-no-permission',
	EPERM: 'file-no-permission',
};

async function nameFailure(path: string, code: string): Promise<SmallFileFailure> {
	const facts = {path: plain(path)};
	const type = typeOfCode[code];
	if (type === undefined) return {type: 'file-unreadable', ...facts, code};
	return {type: type === 'file-missing' && (await isLink(path)) ? 'file-broken-link' : type, ...facts};
}

const isLink = (path: string) =>
	lstat(path).then(
		stats => stats.isSymbolicLink(),
		() => undefined,
	);

const failure = (facts: SmallFileFailure) => new WizardError<SmallFileFailure>(facts);
