import type {Stats} from 'node:fs';
import {stat} from 'node:fs/promises';
import type {Surroundings} from '../../configs/format.js';
import {gitStatus} from '../../configs/git-status.js';
import {resolveTarget} from '../../configs/resolve-target.js';
import {isShared} from '../../configs/write-warnings.js';
import {findingsWords} from '../../language/english/findings.js';
import {plain} from '../../system/plain-text.js';
import type {Finding} from './finding.js';
import {skipped} from './skipped.js';

/** Who else gets to see the file at a path: other users of this machine, and those who have its repository. */
export async function fileFindings(path: string, env: Surroundings['env']): Promise<readonly Finding[]> {
	try {
		const resolvedPath = await resolveTarget(path);
		const stats = await stat(resolvedPath);
		// What suits a file would lock a folder or a device for everybody.
		if (!stats.isFile()) return skipped(['permissions', 'git']);
		return [permissions(resolvedPath, stats), await git(resolvedPath, env)];
	} catch {
		return skipped(['permissions', 'git']);
	}
}

function permissions(path: string, stats: Stats): Finding {
	const check = 'permissions';
	const {notOnWindows, onlyYou, ownerToo} = findingsWords().permissions;
	if (process.platform === 'win32') return {check, verdict: 'skipped', text: notOnWindows};
	const mode = stats.mode & 0o777;
	const isForeign = stats.uid !== (process.geteuid?.() ?? stats.uid);
	if (isShared(mode)) {
		const failure = {type: 'config-readable-by-others', path: plain(path, 400), mode} as const;
		return {check, verdict: 'bad', failure: isForeign ? {...failure, isForeign} : failure};
	}

	// As for root, or by an access control list.
	if (isForeign) return {check, verdict: 'note', text: ownerToo(stats.uid)};
	return {check, verdict: 'good', text: onlyYou};
}

async function git(path: string, env: Surroundings['env']): Promise<Finding> {
	const check = 'git';
	const {outside, ignored, notIgnored, unknown} = findingsWords().git;
	switch (await gitStatus(path, env)) {
		case 'in-no-repository':
			return {check, verdict: 'good', text: outside};
		case 'ignored':
			return {check, verdict: 'good', text: ignored};
		case 'tracked':
			return {check, verdict: 'bad', failure: {type: 'config-tracked-by-git', path: plain(path, 400)}};
		case 'not-ignored':
			return {check, verdict: 'note', text: notIgnored};
		case 'unknown':
			return {check, verdict: 'skipped', text: unknown};
	}
}
