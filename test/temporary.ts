import {chmod, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** One folder for all that tests put into the temporary folder; it goes away with what is in it. */
export async function setup(): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'ads-'));
	// Tests run programs as other users, too.
	await chmod(folder, 0o755);
	process.env.TMPDIR = folder;
	return () => rm(folder, {recursive: true, force: true});
}
