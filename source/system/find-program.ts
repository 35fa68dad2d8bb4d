import {access, constants, stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {errorCode} from './error-code.js';
import type {CommandFailure} from './failures.js';
import {plain} from './plain-text.js';
import {WizardError} from './wizard-error.js';

/** Where a command's name is looked up. */
export type ProgramSurroundings = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly workingFolder: string;
};

/**
 * The absolute path of the program that a POSIX shell would run for this name or path. Throws
 * `WizardError<CommandFailure>` of `command-not-found`, or of `command-not-permitted` where all there is can't be run.
 */
export async function findProgram(command: string, {env, workingFolder}: ProgramSurroundings): Promise<string> {
	const folders = command.includes('/') ? [''] : (env.PATH ?? '/usr/bin:/bin').split(':');
	let type: 'command-not-found' | 'command-not-permitted' = 'command-not-found';
	for (const folder of folders) {
		const path = resolve(workingFolder, join(folder, command));
		try {
			await access(path, constants.X_OK);
			if ((await stat(path)).isFile()) return path;
		} catch (error) {
			if (errorCode(error) === 'EACCES') type = 'command-not-permitted';
		}
	}

	throw new WizardError<CommandFailure>({type, command: plain(command)});
}
