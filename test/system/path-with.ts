import {existsSync} from 'node:fs';
import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {fakeProgram} from './fake-program.js';
import {temporaryFolder} from './temporary-folder.js';

/** A folder with a program and the few tools that xdg-open is made of, to stand for all of `PATH`. */
export async function pathWith(name: string, script: string): Promise<string> {
	const folder = await temporaryFolder();
	for (const tool of ['cat', 'env', 'grep', 'sed', 'sleep', 'uname']) {
		await symlink(existsSync(`/bin/${tool}`) ? `/bin/${tool}` : `/usr/bin/${tool}`, join(folder, tool));
	}

	await fakeProgram(folder, name, script);
	return folder;
}
