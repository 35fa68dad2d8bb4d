import {isDeepStrictEqual} from 'node:util';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import {atPath, pathError} from './at-path.js';
import {backupPathFor} from './backup-path.js';
import {checkOwner} from './check-owner.js';
import {checkValues} from './check-values.js';
import {decodeText} from './decode-text.js';
import {type DiffLine, maskedDiff} from './diff.js';
import type {ConfigFailure, NotEditable} from './failures.js';
import type {Format, Surroundings, Values} from './format.js';
import {gitWarnings} from './git-warnings.js';
import {heldValues} from './held-values.js';
import {replacedValues, secretsOf} from './replaced-values.js';
import {resolveTarget} from './resolve-target.js';
import {readSnapshot, type Snapshot} from './snapshot.js';
import {absolutePath, targetPath} from './target-path.js';
import {isReservedOnWindows} from './windows-path.js';
import {isShared, modeWarnings, placeWarnings, type WriteWarning} from './write-warnings.js';

/** A write, thought through and not done. Plain data; `after` holds secrets, all the rest is fit to be shown. */
export type WritePlan = {
	readonly formatId: Format['id'];
	/** Absolute, as asked for. */
	readonly path: string;
	/** The file that is really written, all links followed. */
	readonly resolvedPath: string;
	readonly created: boolean;
	/** True where the file already says all this, and keeps its mode. */
	readonly unchanged: boolean;
	/** What must still be there when the write is done; absent where there was no file. */
	readonly before?: Pick<Snapshot, 'fingerprint' | 'mode'>;
	/** The whole new content. Secret. */
	readonly after: string;
	readonly diff: readonly DiffLine[];
	/** Values that are lost from the file, secrets masked. */
	readonly replaced: Partial<Values>;
	readonly warnings: readonly WriteWarning[];
	/** The permission bits the file gets, such as 0o600; absent where it keeps those it has. */
	readonly mode?: number;
	/** Where the former content is kept; absent where no value is replaced and the write is not in place. */
	readonly backupPath?: string;
	/** The file itself is overwritten, so that its other names and its mount keep it. */
	readonly inPlace?: true;
};

/**
 * Looks at what is there and works out the new content, without writing anything. `path` may be relative or start with
 * `~/`; without it the library's own default is taken. `now` names the backup.
 *
 * Only what a person agrees to: `restrictMode` takes an existing file from everyone but its owner; `inPlace` overwrites
 * one that cannot be replaced (`config-hard-link`, and `config-busy` when it was written).
 *
 * Throws `WizardError<ConfigFailure>` where the file cannot be edited safely, or where what we would write does not read
 * back as what was asked.
 */
export async function planWrite({
	format,
	path: givenPath,
	values: given,
	surroundings,
	restrictMode,
	inPlace: inPlaceAllowed,
	now = new Date(),
}: {
	readonly format: Format;
	readonly path?: string;
	readonly values: Values;
	readonly surroundings: Surroundings;
	readonly restrictMode?: true;
	readonly inPlace?: true;
	readonly now?: Date;
}): Promise<WritePlan> {
	checkValues(given);
	const values = heldValues(format, given);
	const path = absolutePath(givenPath ?? targetPath(format, surroundings), surroundings);
	const resolvedPath = await atPath(path, () => resolveTarget(path));
	if (process.platform === 'win32' && isReservedOnWindows(path)) throw pathError('config-not-a-regular-file', path);
	const before = await readSnapshot(resolvedPath);
	checkOwner(resolvedPath, before);
	const text = before ? decodeText(before.bytes, resolvedPath) : '';
	const after = newText(format, text, values, resolvedPath);
	const former = format.read(text);
	const mode = before && restrictMode && isShared(before.mode) ? before.mode & 0o600 : undefined;
	const unchanged = after === text && mode === undefined;
	const inPlace = before !== undefined && !unchanged && inPlaceAllowed;
	if (before && before.links > 1 && !unchanged && !inPlace) throw pathError('config-hard-link', resolvedPath);

	const replaced = replacedValues(former, values);
	const needsBackup = inPlace || Object.keys(replaced).length > 0;
	const backupPath = needsBackup ? await atPath(resolvedPath, () => backupPathFor(resolvedPath, now)) : undefined;
	const written = backupPath === undefined ? [resolvedPath] : [resolvedPath, backupPath];
	return {
		formatId: format.id,
		path,
		resolvedPath,
		created: before === undefined,
		unchanged,
		...(before ? {before: {fingerprint: before.fingerprint, mode: before.mode}} : {}),
		after,
		diff: maskedDiff(text, after, [...secretsOf(former), ...secretsOf(values)]),
		replaced,
		warnings: [
			...(before ? modeWarnings(resolvedPath, mode ?? before.mode) : []),
			...(inPlace ? [{type: 'in-place', path: resolvedPath} as const] : []),
			...(await placeWarnings(resolvedPath)),
			...(await gitWarnings(written, surroundings.env)),
		],
		...(mode === undefined ? {} : {mode}),
		...(backupPath === undefined ? {} : {backupPath}),
		...(inPlace ? {inPlace} : {}),
	};
}

/** The file with the values in it, read back: exactly our values are other than before. */
function newText(format: Format, text: string, values: Values, path: string): string {
	const after = text.trim() === '' ? format.create(values) : edit(format, text, values, path);
	if (!isDeepStrictEqual(format.read(after), {...format.read(text), ...values})) {
		throw pathError('config-read-back-mismatch', path);
	}

	return after;
}

function edit(format: Format, text: string, values: Values, path: string): string {
	try {
		return format.edit(text, values);
	} catch (error) {
		if (!(error instanceof WizardError) || error.failure.type !== 'config-not-editable') throw error;
		throw new WizardError<ConfigFailure>({...(error.failure as NotEditable), path: plain(path)}, {cause: error});
	}
}
