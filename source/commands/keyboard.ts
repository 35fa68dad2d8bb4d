import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import type {Runtime} from './runtime.js';

/** Where the keys come from: stdin, or the terminal itself when stdin brings the client file. Absent: no terminal. */
export function keyboard({stdin, stdout}: Runtime, stdinIsTaken: boolean): NodeJS.ReadStream | undefined {
	if (!stdout.isTTY) return undefined;
	if (!stdinIsTaken) return stdin.isTTY ? stdin : undefined;
	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		return undefined;
	}
}
