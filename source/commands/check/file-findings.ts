import {stat} from 'node:fs/promises';
import type {Surroundings} from '../../configs/format.js';
import {gitWarnings} from '../../configs/git-warnings.js';
import {isShared} from '../../configs/write-warnings.js';
import {plain} from '../../system/plain-text.js';
import type {Finding} from './finding.js';

/** Who else gets to see the file at a resolved path: other users of this machine, and those who have the repository. */
export async function fileFindings(path: string, env: Surroundings['env']): Promise<readonly Finding[]> {
	return Promise.all([permissions(path), git(path, env)]);
}

async function permissions(path: string): Promise<Finding> {
	const check = 'permissions';
	if (process.platform === 'win32') return {check, verdict: 'skipped', text: "not checked: Windows doesn't tell"};
	const mode = (await stat(path)).mode & 0o777;
	if (!isShared(mode)) return {check, verdict: 'good', text: 'only you can read the file'};
	return {check, verdict: 'bad', failure: {type: 'config-readable-by-others', path: plain(path, 400), mode}};
}

async function git(path: string, env: Surroundings['env']): Promise<Finding> {
	const check = 'git';
	const [warning] = await gitWarnings([path], env);
	switch (warning?.type) {
		case undefined:
			return {check, verdict: 'good', text: "git doesn't take it up"};
		case 'tracked-by-git':
			return {check, verdict: 'bad', failure: {type: 'config-tracked-by-git', path: plain(path, 400)}};
		case 'not-ignored-by-git':
			return {check, verdict: 'note', text: "it's in a repository that doesn't ignore it: add it to .gitignore"};
	}
}
