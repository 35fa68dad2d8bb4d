import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Puts a shell script where `PATH` finds it. Its own folder is `$HERE`. */
export async function fakeProgram(folder: string, name: string, script: string): Promise<void> {
	await writeFile(join(folder, name), `#!/bin/sh\nHERE='${folder}'\n${script}\n`, {mode: 0o755});
}
