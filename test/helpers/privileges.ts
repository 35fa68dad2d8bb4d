import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {isMainThread} from 'node:worker_threads';
import {onTestFinished} from 'vitest';

/** Whether this user may do anything, as in most containers. */
export const isRoot = process.geteuid?.() === 0;

/** Whether disks can be made and mounted here; tests that need it say so in their title. */
export const canMount = isRoot && tryMount();

function tryMount(): boolean {
	const folder = mkdtempSync(join(tmpdir(), 'adsauth-mount-'));
	try {
		if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) return false;
		return spawnSync('umount', [folder]).status === 0;
	} finally {
		rmdirSync(folder);
	}
}

/** Mounts by the arguments of `mount`, until the test ends; throws where that fails. */
export function mount(target: string, ...args: readonly string[]): void {
	const {status, stderr} = spawnSync('mount', [...args, target], {encoding: 'utf8'});
	if (status !== 0) throw new Error(stderr);
	onTestFinished(() => void spawnSync('umount', [target]));
}

/** Whether `unprivileged` can do its part: a worker thread, as mutation testing has them, can't change its user. */
export const canBeUnprivileged = !isRoot || isMainThread;

/** Does the work as a user who may do little, where we are one who may do all. */
export async function unprivileged<T>(work: () => Promise<T>): Promise<T> {
	if (!isRoot) return work();
	process.seteuid?.(65_534);
	try {
		return await work();
	} finally {
		process.seteuid?.(0);
	}
}
