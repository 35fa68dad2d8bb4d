import {open, rm} from 'node:fs/promises';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import {atPath, pathError} from './at-path.js';
import type {ConfigFailure} from './failures.js';
import {resolveTarget} from './resolve-target.js';
import {readSnapshot, type Snapshot} from './snapshot.js';
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
	/** What `undoWrite` needs; absent where the file already said all this. `before` may hold secrets. */
	readonly undo?: {
		readonly resolvedPath: string;
		/** Of what we wrote. */
		readonly fingerprint: string;
		/** What stood there; absent where there was no file. */
		readonly before?: Snapshot;
		/** The permission bits that the file got; absent where it kept those it had. */
		readonly mode?: number;
		readonly inPlace?: true;
	};
};

/**
 * Does what was planned: first the backup where one is due, then the file. Throws `WizardError<ConfigFailure>`
 * with everything as it was; `config-changed-meanwhile` means: plan anew, and show it anew. `openFile` is a seam for tests.
 */
export async function applyWrite(plan: WritePlan, openFile: typeof open = open): Promise<Written> {
	const {path, resolvedPath, created, unchanged, mode, backupPath, inPlace} = plan;
	if (unchanged) return {path, created: false};
	const target = await atPath(path, () => resolveTarget(path));
	if (target !== resolvedPath) throw pathError('config-changed-meanwhile', path);
	const before = await readSnapshot(resolvedPath);
	if (before?.fingerprint !== plan.before?.fingerprint) throw pathError('config-changed-meanwhile', resolvedPath);

	if (before && backupPath !== undefined) {
		await atPath(backupPath, () => writeNew({path: backupPath, bytes: before.bytes}));
	}

	const fingerprint = await dropBackupOnFailure(backupPath, () => {
		const file = {path: resolvedPath, bytes: Buffer.from(plan.after), mode};
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
			...(before ? {before} : {}),
			...(mode === undefined ? {} : {mode}),
			...(inPlace ? {inPlace} : {}),
		},
	};
}

const notUndone = (path: string, now: 'changed' | 'gone', backup: string | undefined) =>
	new WizardError<ConfigFailure>({
		type: 'config-not-undone',
		path: plain(path),
		now,
		...(backup !== undefined && {backup: plain(backup)}),
	});

/** A write that fails replaces nothing, so its backup goes too, but for a file that is in pieces now. */
async function dropBackupOnFailure<T>(backupPath: string | undefined, write: () => Promise<T>): Promise<T> {
	try {
		return await write();
	} catch (error) {
		const isNeeded = error instanceof WizardError && error.failure.type === 'config-not-restored';
		if (!isNeeded) await dropBackup(backupPath);
		throw error;
	}
}

/** One that can't be removed is left over: what came of the file is what counts. */
async function dropBackup(path: string | undefined): Promise<void> {
	if (path !== undefined) await rm(path, {force: true}).catch(() => {});
}

/**
 * Puts the original bytes back, and the mode if it's still the one we gave, or removes the file that was made; the backup
 * goes, too. Gives the fingerprint of what stands there then, if anything does. Throws `config-not-undone` where the file
 * is not what we wrote any more; then nothing is touched.
 */
export async function undoWrite({backup, undo}: Written): Promise<string | undefined> {
	if (!undo) return undefined;
	const {resolvedPath, before, inPlace} = undo;
	const now = await readSnapshot(resolvedPath);
	if (now?.fingerprint !== undo.fingerprint) throw notUndone(resolvedPath, now ? 'changed' : 'gone', backup);
	const mode = now.mode === undo.mode ? before?.mode : undefined;
	let fingerprint: string | undefined;
	if (before) {
		const file = {path: resolvedPath, bytes: before.bytes, before: now, mode};
		const overwrites = inPlace && backup !== undefined;
		fingerprint = await (overwrites ? writeInPlace({...file, backupPath: backup}) : writeWhole(file));
	} else await atPath(resolvedPath, () => rm(resolvedPath));
	await dropBackup(backup);
	return fingerprint;
}
