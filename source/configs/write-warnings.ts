import {constants} from 'node:fs';
import {access} from 'node:fs/promises';
import {dirname} from 'node:path';
import {errorCode} from '../system/error-code.js';
import type {GitWarning} from './git-warnings.js';

/** What a person should know before they say yes. */
export type WriteWarning =
	| GitWarning
	/** Other users of this machine may read the file; `mode` is kept, such as 0o644. */
	| {readonly type: 'readable-by-others'; readonly path: string; readonly mode: number}
	/** The file was made read-only; it is replaced all the same, and `mode` is kept. */
	| {readonly type: 'read-only'; readonly path: string; readonly mode: number}
	/** Nothing can be written here; it's better to know before the consent than after. */
	| {readonly type: 'read-only-file-system'; readonly path: string}
	/** The file is overwritten, not replaced: a power cut could leave half of it. The backup has it all. */
	| {readonly type: 'in-place'; readonly path: string};

/** What the permission bits of a file mean for the secrets in it. */
export function modeWarnings(path: string, mode: number): readonly WriteWarning[] {
	const warnings: WriteWarning[] = [];
	if (isShared(mode)) warnings.push({type: 'readable-by-others', path, mode});
	if (process.platform !== 'win32' && !(mode & 0o200)) warnings.push({type: 'read-only', path, mode});
	return warnings;
}

/** On Windows the bits of group and others only repeat the owner's. */
export function isShared(mode: number): boolean {
	return process.platform !== 'win32' && (mode & 0o077) !== 0;
}

/** What the place of a file means for writing it. */
export async function placeWarnings(path: string): Promise<readonly WriteWarning[]> {
	try {
		await access(dirname(path), constants.W_OK);
		return [];
	} catch (error) {
		return errorCode(error) === 'EROFS' ? [{type: 'read-only-file-system', path}] : [];
	}
}
