import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {watchForLeaks} from './leak-watch.js';
import {compileCache, emptyFolder, launch} from './terminal.js';

const run = promisify(execFile);

type Options = {
	readonly env?: Readonly<Record<string, string>>;
	/** Flags of Node itself. */
	readonly node?: readonly string[];
	/** Home and working folder; a fresh one by default. */
	readonly home?: string;
	/** Whether it is to print a secret; see `watchForLeaks`. */
	readonly shows?: boolean;
	/** Secrets of the test's own, for `watchForLeaks`. */
	readonly canaries?: readonly string[];
};

/** Runs the built program without a terminal, to its end. */
export async function runPiped(args: readonly string[], {env = {}, node = [], home, ...secrets}: Options = {}) {
	const folder = home ?? (await emptyFolder());
	const temporary = await emptyFolder();
	const clean = {...compileCache, PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: temporary, ...env};
	const [command, ...rest] = launch;
	const running = run(command, [...node, ...rest, ...args], {cwd: folder, env: clean});
	let printed = '';
	watchForLeaks({pid: running.child.pid, home: folder, temporary, printed: () => printed, args, ...secrets});
	const outcome = await running.then(
		({stdout, stderr}) => ({code: 0, stdout, stderr}),
		({code, stdout, stderr}: {code: number; stdout: string; stderr: string}) => ({code, stdout, stderr}),
	);
	printed = outcome.stdout + outcome.stderr;
	return outcome;
}
