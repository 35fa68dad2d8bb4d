import {dirname, join, relative, sep} from 'node:path';
import {atPath, pathError} from './at-path.js';
import {checkOwner} from './check-owner.js';
import {repositoryOf} from './repository-of.js';
import {resolveTarget} from './resolve-target.js';
import {readSnapshot} from './snapshot.js';
import {writeWhole} from './write-whole.js';

/**
 * Adds a line for exactly this file (absolute, it need not exist) to the .gitignore at the root of its repository, and
 * tells that file's path. For one of our backups the line covers all backups of the same file: the next one is named
 * for another time. A new .gitignore is 0644. Throws `WizardError<ConfigFailure>` with nothing changed;
 * `config-changed-meanwhile` where the file is in no repository any more.
 */
export async function ignoreInGit(path: string): Promise<{readonly path: string}> {
	const resolvedPath = await atPath(path, () => resolveTarget(path));
	const root = await atPath(path, () => repositoryOf(dirname(resolvedPath)));
	if (root === undefined) throw pathError('config-changed-meanwhile', path);
	const ignoreFile = join(root, '.gitignore');
	const before = await readSnapshot(ignoreFile);
	checkOwner(ignoreFile, before);
	if (before && before.links > 1) throw pathError('config-hard-link', ignoreFile);

	const former = Buffer.from(before?.bytes ?? []);
	const text = former.toString('latin1');
	const lineEnding = /^.*\r\n/.test(text) ? '\r\n' : '\n';
	const opening = text === '' || text.endsWith('\n') ? '' : lineEnding;
	const line = Buffer.from(`${opening}${toPattern(relative(root, resolvedPath))}${lineEnding}`);
	const mode = before ? undefined : 0o644;
	await writeWhole({path: ignoreFile, bytes: Buffer.concat([former, line]), before, mode});
	return {path: ignoreFile};
}

/** As gitignore(5) wants it: anchored by a slash; no line break can be written, but `?` matches one. */
function toPattern(path: string): string {
	const literal = path
		.split(sep)
		.join('/')
		.replaceAll(/[\\*?[]/g, '\\$&')
		.replaceAll(/ (?= *$)/g, '\\ ')
		.replaceAll(/[\r\n]/g, '?');
	return `/${literal.replace(/(\.adsauth-)\d{8}-\d{6}(?:-\d+)?(\.bak)$/, '$1*$2')}`;
}
