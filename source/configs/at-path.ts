import {errorCode} from '../system/error-code.js';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import type {ConfigFailure, ConfigPathFailureType} from './failures.js';

const failureOfCode: Readonly<Record<string, ConfigPathFailureType>> = {
	EACCES: 'config-no-permission',
	EPERM: 'config-no-permission',
	EROFS: 'config-read-only-file-system',
	ENOSPC: 'config-disk-full',
	EDQUOT: 'config-disk-full',
	EISDIR: 'config-is-a-directory',
	ENOTDIR: 'config-parent-not-a-directory',
	ENAMETOOLONG: 'config-name-too-long',
	ELOOP: 'config-link-loop',
	EBUSY: 'config-busy',
	ETXTBSY: 'config-busy',
	EEXIST: 'config-changed-meanwhile',
	ENOENT: 'config-changed-meanwhile',
};

/** Does the work; a refusal of the operating system becomes the `ConfigFailure` that names `path`. */
export async function atPath<T>(path: string, work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const code = errorCode(error);
		// A bug of ours has a name such as TypeError or ERR_INVALID_ARG_TYPE, and stays what it is.
		if (error instanceof WizardError || !/^E[A-Z0-9]+$/.test(code)) throw error;
		const type = failureOfCode[code];
		if (type) throw pathError(type, path, error);
		const failure = {type: 'config-not-accessible', path: plain(path), code} as const;
		throw new WizardError<ConfigFailure>(failure, {cause: error});
	}
}

/** The error that says one thing about one path. */
export function pathError(type: ConfigPathFailureType, path: string, cause?: unknown): WizardError<ConfigFailure> {
	return new WizardError<ConfigFailure>({type, path: plain(path)}, cause === undefined ? undefined : {cause});
}
