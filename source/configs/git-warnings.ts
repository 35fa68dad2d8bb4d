import {execFile} from 'node:child_process';
import {stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import {childEnvironment} from '../system/child-environment.js';
import type {Surroundings} from './format.js';

/** A secret about to get into a git repository. */
export type GitWarning =
	| {readonly type: 'tracked-by-git'; readonly path: string}
	| {readonly type: 'not-ignored-by-git'; readonly path: string};

const timeoutMilliseconds = 2000;

/** A repository's own settings run no program and reach no network: it may be a stranger's. */
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];

/**
 * What git would do with these files (resolved paths, they need not exist). Nothing to say outside a work tree, and
 * where git is missing or takes more than 2 s.
 */
export async function gitWarnings(paths: readonly string[], env: Surroundings['env']): Promise<readonly GitWarning[]> {
	const warnings = await Promise.all(paths.map(path => gitWarning(path, env)));
	return warnings.filter(warning => warning !== undefined);
}

async function gitWarning(path: string, env: Surroundings['env']): Promise<GitWarning | undefined> {
	const folder = await existingFolder(dirname(path));
	const listed = await git(folder, ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path], env);
	if (listed === 0) return {type: 'tracked-by-git', path};
	const ignored = await git(folder, ['check-ignore', '--quiet', '--', path], env);
	return ignored === 1 ? {type: 'not-ignored-by-git', path} : undefined;
}

/** The exit code; undefined where git did not run to its end. */
function git(folder: string, args: readonly string[], env: Surroundings['env']): Promise<number | undefined> {
	return new Promise(resolve => {
		const child = execFile(
			'git',
			['-C', folder, ...harmless, ...args],
			{env: gitEnvironment(env), timeout: timeoutMilliseconds, killSignal: 'SIGKILL', windowsHide: true},
			() => resolve(child.exitCode ?? undefined),
		);
	});
}

/** What a program that isn't ours gets; but `GIT_DIR` and its like would make git look elsewhere. */
function gitEnvironment(env: Surroundings['env']): NodeJS.ProcessEnv {
	const others = Object.entries(childEnvironment(env)).filter(([name]) => !/^GIT_/i.test(name));
	return {...Object.fromEntries(others), GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0'};
}

async function existingFolder(folder: string): Promise<string> {
	const parent = dirname(folder);
	const exists = await stat(folder).then(
		() => true,
		() => false,
	);
	return exists || parent === folder ? folder : existingFolder(parent);
}
