import {lstat} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/** The nearest folder with a `.git`, which is a file in worktrees and submodules. */
export async function repositoryOf(folder: string): Promise<string | undefined> {
	const isRoot = await lstat(join(folder, '.git')).then(
		() => true,
		() => false,
	);
	if (isRoot) return folder;
	const parent = dirname(folder);
	return parent === folder ? undefined : repositoryOf(parent);
}
