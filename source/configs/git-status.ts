import {execFile} from 'node:child_process';
import {stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import {childEnvironment} from '../system/child-environment.js';
import {started} from '../system/started.js';
import type {Surroundings} from './format.js';
import {repositoryOf} from './repository-of.js';

/** What git does with a file; `unknown` where it doesn't say: it's missing, hangs, or distrusts the repository's owner. */
export type GitStatus = 'in-no-repository' | 'tracked' | 'ignored' | 'not-ignored' | 'unknown';

const timeoutMilliseconds = 2000;

/** A repository's own settings run no program and reach no network: it may be a stranger's. */
const harmless = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'];

/** Asks git about a file, by its resolved path; it need not exist. Takes some seconds at the most. */
export async function gitStatus(path: string, env: Surroundings['env']): Promise<GitStatus> {
	if ((await repositoryOf(dirname(path))) === undefined) return 'in-no-repository';
	const folder = await existingFolder(dirname(path));
	const listed = await git(folder, ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path], env);
	if (listed === 0) return 'tracked';
	const ignored = await git(folder, ['check-ignore', '--quiet', '--', path], env);
	if (ignored === 0) return 'ignored';
	return ignored === 1 ? 'not-ignored' : 'unknown';
}

/** The exit code; undefined where git did not run to its end. */
function git(folder: string, args: readonly string[], env: Surroundings['env']): Promise<number | undefined> {
	return new Promise(resolve => {
		const options = {
			env: gitEnvironment(env),
			timeout: timeoutMilliseconds,
			killSignal: 'SIGKILL',
			windowsHide: true,
		} as const;
		const end = () => resolve(child instanceof Error ? undefined : (child.exitCode ?? undefined));
		const child = started(() => execFile('git', ['-C', folder, ...harmless, ...args], options, end));
		if (child instanceof Error) end();
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
