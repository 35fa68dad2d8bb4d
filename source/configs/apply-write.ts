import {open, rm} from 'node:fs/promises';
import {WizardError} from '../system/wizard-error.js';
import {atPath, pathError} from './at-path.js';
import {resolveTarget} from './resolve-target.js';
import {readSnapshot} from './snapshot.js';
import {writeInPlace} from './write-in-place.js';
import {writeNew} from './write-new.js';
import type {WritePlan} from './write-plan.js';
import {writeWhole} from './write-whole.js';

/** A write that was done. */
export type Written = {
	/** Absolute, as asked for. */
	readonly path: string;
	readonly created: boolean;
	/** Where the former content is kept, 0600; absent where no value was replaced and the write was not in place. */
	readonly backup?: string;
	/** What `undoWrite` needs; absent where the file already said all this. `original` may hold secrets. */
	readonly undo?: {
		readonly resolvedPath: string;
		/** Of what we wrote. */
		readonly fingerprint: string;
		/** Absent where there was no file. */
		readonly original?: Uint8Array;
		readonly inPlace?: true;
	};
};

/**
 * Does what was planned: first the backup where one is due, then the file. Throws `WizardError<ConfigFailure>`
 * with everything as it was; `config-changed-meanwhile` means: plan anew, and show it anew. `openFile` is a seam for tests.
 */
export async function applyWrite(plan: WritePlan, openFile: typeof open = open): Promise<Written> {
	const {path, resolvedPath, created, unchanged, backupPath, inPlace} = plan;
	if (unchanged) return {path, created: false};
	const target = await atPath(path, () => resolveTarget(path));
	if (target !== resolvedPath) throw pathError('config-changed-meanwhile', path);
	const before = await readSnapshot(resolvedPath);
	if (before?.fingerprint !== plan.before?.fingerprint) throw pathError('config-changed-meanwhile', resolvedPath);

	if (before && backupPath !== undefined) {
		await atPath(backupPath, () => writeNew({path: backupPath, bytes: before.bytes}));
	}

	const fingerprint = await dropBackupOnFailure(backupPath, () => {
		const file = {path: resolvedPath, bytes: Buffer.from(plan.after), mode: plan.mode};
		const overwrites = inPlace && before && backupPath !== undefined;
		return overwrites ? writeInPlace({...file, before, backupPath}, openFile) : writeWhole({...file, before});
	});
	return {
		path,
		created,
		...(backupPath === undefined ? {} : {backup: backupPath}),
		undo: {
			resolvedPath,
			fingerprint,
			...(before ? {original: before.bytes} : {}),
			...(inPlace ? {inPlace} : {}),
		},
	};
}

/** A write that fails replaces nothing, so its backup goes too, but for a file that is in pieces now. */
async function dropBackupOnFailure<T>(backupPath: string | undefined, write: () => Promise<T>): Promise<T> {
	try {
		return await write();
	} catch (error) {
		const isNeeded = error instanceof WizardError && error.failure.type === 'config-not-restored';
		if (backupPath !== undefined && !isNeeded) await rm(backupPath, {force: true});
		throw error;
	}
}

/**
 * Puts the original bytes back, or removes the file that was made, and the backup with it. Throws
 * `config-changed-meanwhile` where the file is not what we wrote any more; then nothing is touched.
 */
export async function undoWrite({backup, undo}: Written): Promise<void> {
	if (!undo) return;
	const {resolvedPath, fingerprint, original, inPlace} = undo;
	const before = await readSnapshot(resolvedPath);
	if (!before || before.fingerprint !== fingerprint) throw pathError('config-changed-meanwhile', resolvedPath);
	const file = {path: resolvedPath, bytes: original ?? new Uint8Array(), before};
	if (inPlace && backup !== undefined) await writeInPlace({...file, backupPath: backup});
	else if (original) await writeWhole(file);
	else await atPath(resolvedPath, () => rm(resolvedPath));
	if (backup !== undefined) await rm(backup, {force: true});
}
