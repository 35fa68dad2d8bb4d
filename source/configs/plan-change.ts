import {isDeepStrictEqual} from 'node:util';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import {atPath, pathError} from './at-path.js';
import {backupPathFor} from './backup-path.js';
import {checkOwner} from './check-owner.js';
import {decodeText} from './decode-text.js';
import {maskedDiff} from './diff.js';
import type {ConfigFailure, NotEditable} from './failures.js';
import type {Format, Surroundings, Values} from './format.js';
import {gitWarnings} from './git-warnings.js';
import {findIncumbent} from './incumbent.js';
import {withoutPlaceholders} from './placeholder.js';
import {replacedValues, secretsOf} from './replaced-values.js';
import {resolveTarget} from './resolve-target.js';
import {readSnapshot} from './snapshot.js';
import {absolutePath, targetPath} from './target-path.js';
import {isReservedOnWindows} from './windows-path.js';
import type {WritePlan} from './write-plan.js';
import {isShared, modeWarnings, placeWarnings} from './write-warnings.js';

/** A change of one config file. */
export type Change = {
	readonly format: Format;
	/** May be relative or start with `~/`; without it the library's own default is taken. */
	readonly path?: string;
	readonly surroundings: Surroundings;
	/** What is set. */
	readonly values: Partial<Values>;
	/** Works out the new content; an empty one is that of a file that isn't there. Throws `WizardError<NotEditable>`. */
	readonly change: (text: string) => string;
	/** What the new content must read back as, by what the former one says. */
	readonly expected: (former: Partial<Values>) => Partial<Values>;
	/** Takes an existing file from everyone but its owner. */
	readonly restrictMode?: true;
	/** Overwrites the file, after a backup, so that other names of it keep it. */
	readonly inPlace?: true;
	/** Keeps no backup for the values that are replaced. */
	readonly forget?: true;
	/** Names the backup. */
	readonly now?: Date;
};

/**
 * Looks at what is there and works out the new content, without writing anything. Throws `WizardError<ConfigFailure>`
 * where the file cannot be edited safely, or where what we would write does not read back as expected.
 */
export async function planChange({
	format,
	path: givenPath,
	surroundings,
	values,
	change,
	expected,
	restrictMode,
	inPlace: inPlaceAllowed,
	forget,
	now = new Date(),
}: Change): Promise<WritePlan> {
	const path = absolutePath(givenPath ?? targetPath(format, surroundings), surroundings);
	const resolvedPath = await atPath(path, () => resolveTarget(path));
	if (process.platform === 'win32' && isReservedOnWindows(path)) throw pathError('config-not-a-regular-file', path);
	const before = await readSnapshot(resolvedPath);
	checkOwner(resolvedPath, before);
	const text = before ? decodeText(before.bytes, resolvedPath) : '';
	const former = format.read(text);
	const after = atFile(resolvedPath, () => change(text));
	const result = format.read(after);
	if (!isDeepStrictEqual(result, expected(former))) {
		throw pathError('config-read-back-mismatch', resolvedPath);
	}

	const mode = before && restrictMode && isShared(before.mode) ? before.mode & 0o600 : undefined;
	const unchanged = after === text && mode === undefined;
	const inPlace = before !== undefined && !unchanged && inPlaceAllowed;
	if (before && before.links > 1 && !unchanged && !inPlace) throw pathError('config-hard-link', resolvedPath);

	const replaced = replacedValues(former, values);
	const keptLogin = loginOf(result, values);
	const incumbent = findIncumbent(former, values);
	const needsBackup = inPlace || (!forget && Object.keys(replaced).length > 0);
	const backupPath = needsBackup ? await atPath(resolvedPath, () => backupPathFor(resolvedPath, now)) : undefined;
	const written = backupPath === undefined ? [resolvedPath] : [resolvedPath, backupPath];
	return {
		formatId: format.id,
		path,
		resolvedPath,
		created: before === undefined && !unchanged,
		unchanged,
		...(before ? {before: {fingerprint: before.fingerprint, mode: before.mode}} : {}),
		after,
		diff: maskedDiff(text, after, [...secretsOf(former), ...secretsOf(withoutPlaceholders(values))]),
		replaced,
		...(keptLogin === undefined ? {} : {keptLogin}),
		...(incumbent ? {incumbent} : {}),
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

/** Names the file in a refusal: the formats know of no path. */
function atFile(path: string, work: () => string): string {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof WizardError) || error.failure.type !== 'config-not-editable') throw error;
		throw new WizardError<ConfigFailure>({...(error.failure as NotEditable), path: plain(path)}, {cause: error});
	}
}

/** The login customer that a file has and that isn't set. */
function loginOf(read: Partial<Values>, {loginCustomerId: set}: Partial<Values>): string | undefined {
	const id = read.loginCustomerId?.replaceAll('-', '');
	return set === undefined && id !== undefined && /^\d{10}$/.test(id) ? id : undefined;
}
