import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {emptyFolder, program} from './terminal.js';

const run = promisify(execFile);

type Options = {
	readonly env?: Readonly<Record<string, string>>;
	/** Flags of Node itself. */
	readonly node?: readonly string[];
	/** Home and working folder; a fresh one by default. */
	readonly home?: string;
};

/** Runs the built program without a terminal, to its end. */
export async function runPiped(args: readonly string[], {env = {}, node = [], home}: Options = {}) {
	const folder = home ?? (await emptyFolder());
	const clean = {PATH: process.env.PATH ?? '', HOME: folder, ...env};
	return run(process.execPath, [...node, program, ...args], {cwd: folder, env: clean}).then(
		({stdout, stderr}) => ({code: 0, stdout, stderr}),
		({code, stdout, stderr}: {code: number; stdout: string; stderr: string}) => ({code, stdout, stderr}),
	);
}
