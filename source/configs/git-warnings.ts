import type {Surroundings} from './format.js';
import {gitStatus} from './git-status.js';

/** A secret about to get into a git repository. */
export type GitWarning =
	| {readonly type: 'tracked-by-git'; readonly path: string}
	| {readonly type: 'not-ignored-by-git'; readonly path: string};

/** What git would do with these files (resolved paths, they need not exist), as far as it says so. */
export async function gitWarnings(paths: readonly string[], env: Surroundings['env']): Promise<readonly GitWarning[]> {
	const warnings = await Promise.all(paths.map(path => gitWarning(path, env)));
	return warnings.filter(warning => warning !== undefined);
}

async function gitWarning(path: string, env: Surroundings['env']): Promise<GitWarning | undefined> {
	const status = await gitStatus(path, env);
	if (status === 'tracked') return {type: 'tracked-by-git', path};
	return status === 'not-ignored' ? {type: 'not-ignored-by-git', path} : undefined;
}
