import {type ChildProcessByStdio, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import {onTestFinished} from 'vitest';
import {bundle} from '../helpers/bundle.js';

/** Makes a program of `writer.ts` in a folder, and tells its path. */
export async function buildWriter(folder: string): Promise<string> {
	await bundle({writer: fileURLToPath(new URL('./writer.ts', import.meta.url))}, folder);
	return join(folder, 'writer.mjs');
}

/** Starts a writer of `count` tokens, in a process of its own; when this resolves, it waits for a line on stdin. */
export async function startWriter(
	program: string,
	args: {readonly path: string; readonly name: string; readonly count: number},
): Promise<ChildProcessByStdio<Writable, Readable, Readable>> {
	const child = spawn(process.execPath, [program, args.path, args.name, String(args.count)], {
		// One thread for the file system, so that its system calls come in one order.
		env: {UV_THREADPOOL_SIZE: '1'},
	});
	onTestFinished(() => void child.kill('SIGKILL'));
	await once(child.stdout, 'data');
	return child;
}
