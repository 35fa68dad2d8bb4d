import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import type {Runtime} from './runtime.js';

/** Where the keys come from: stdin, or the terminal itself when stdin brings the client file. Absent: no terminal. */
export function keyboard({stdin, stdout, platform}: Runtime, stdinIsTaken: boolean): NodeJS.ReadStream | undefined {
	if (!stdout.isTTY) return undefined;
	if (!stdinIsTaken) return stdin.isTTY ? stdin : undefined;
	try {
		return new ReadStream(openSync(...terminalOf(platform)));
	} catch {
		return undefined;
	}
}

/**
 * What to open for the keys of the terminal we run in, and how. On Windows, who may only read can't have single keys
 * (`SetConsoleMode`): https://github.com/nodejs/node/issues/63852
 */
export function terminalOf(platform: NodeJS.Platform): readonly [path: string, flags: string] {
	return platform === 'win32' ? [String.raw`\\.\CONIN$`, 'r+'] : ['/dev/tty', 'r'];
}
