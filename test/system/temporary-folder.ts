import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** An empty folder of this test's own, gone with it. */
export async function temporaryFolder(): Promise<string> {
	const folder = await mkdtemp(join(await realpath(tmpdir()), 'adsauth-test-'));
	onTestFinished(() => rm(folder, {recursive: true, force: true}));
	return folder;
}
