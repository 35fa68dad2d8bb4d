import {rm} from 'node:fs/promises';
import {atPath, pathError} from './at-path.js';
import type {WritePlan} from './plan-write.js';
import {resolveTarget} from './resolve-target.js';
import {readSnapshot, type Snapshot} from './snapshot.js';
import {writeNew} from './write-new.js';
import {writeWhole} from './write-whole.js';

/** A write that was done. */
export type Written = {
	/** Absolute, as asked for. */
	readonly path: string;
	readonly created: boolean;
	/** Where the replaced values are kept, 0600; absent where none was replaced. */
	readonly backup?: string;
	/** What `undoWrite` needs; absent where the file already said all this. `original` may hold secrets. */
	readonly undo?: {
		readonly resolvedPath: string;
		/** Of what we wrote. */
		readonly fingerprint: string;
		/** Absent where there was no file. */
		readonly original?: Uint8Array;
	};
};

/**
 * Does what was planned: first the backup where values are replaced, then the file. Throws `WizardError<ConfigFailure>`
 * with everything as it was; `config-changed-meanwhile` means: plan anew, and show it anew.
 */
export async function applyWrite(plan: WritePlan): Promise<Written> {
	const {path, resolvedPath, created, unchanged, after, backupPath} = plan;
	if (unchanged) return {path, created: false};
	const target = await atPath(path, () => resolveTarget(path));
	if (target !== resolvedPath) throw pathError('config-changed-meanwhile', path);
	const before = await readSnapshot(resolvedPath);
	if (before?.fingerprint !== plan.before?.fingerprint) throw pathError('config-changed-meanwhile', resolvedPath);

	if (before && backupPath !== undefined) {
		await atPath(backupPath, () => writeNew({path: backupPath, bytes: before.bytes}));
	}

	const fingerprint = await writeOrDrop(resolvedPath, after, before, backupPath);
	return {
		path,
		created,
		...(backupPath === undefined ? {} : {backup: backupPath}),
		undo: {resolvedPath, fingerprint, ...(before ? {original: before.bytes} : {})},
	};
}

/** A write that fails replaces nothing, so its backup goes too. */
async function writeOrDrop(path: string, text: string, before: Snapshot | undefined, backupPath: string | undefined) {
	try {
		return await writeWhole({path, bytes: Buffer.from(text), before});
	} catch (error) {
		if (backupPath !== undefined) await rm(backupPath, {force: true});
		throw error;
	}
}

/**
 * Puts the original bytes back, or removes the file that was made, and the backup with it. Throws
 * `config-changed-meanwhile` where the file is not what we wrote any more; then nothing is touched.
 */
export async function undoWrite({backup, undo}: Written): Promise<void> {
	if (!undo) return;
	const {resolvedPath, fingerprint, original} = undo;
	const before = await readSnapshot(resolvedPath);
	if (!before || before.fingerprint !== fingerprint) throw pathError('config-changed-meanwhile', resolvedPath);
	if (original) await writeWhole({path: resolvedPath, bytes: original, before});
	else await atPath(resolvedPath, () => rm(resolvedPath));
	if (backup !== undefined) await rm(backup, {force: true});
}
