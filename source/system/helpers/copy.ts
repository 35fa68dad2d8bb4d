// Copies its standard input. A program of its own, because clipboardy can neither be stopped nor be kept from handing
// our whole environment on. Exit codes: 0 copied, 69 no display, 127 no clipboard tool, 1 anything else.

import process from 'node:process';
import {text} from 'node:stream/consumers';
import clipboard from 'clipboardy';

const noDisplay = /open display|display server/i;

// Whoever started us stops us after 2 s; this is for when they have gone.
const group = process.platform === 'win32' ? process.pid : -process.pid;
setTimeout(() => process.kill(group, 'SIGKILL'), 2000).unref();

void copy();

async function copy(): Promise<void> {
	process.exitCode = 1;
	try {
		await clipboard.write(await text(process.stdin));
		process.exitCode = 0;
	} catch (error) {
		process.exitCode = exitCode(error);
	}
}

function exitCode(error: unknown): number {
	if (!(error instanceof Error)) return 1;
	const {code, fallbackError} = error as Error & {code?: string; fallbackError?: {stderr?: string}};
	if (noDisplay.test(`${error.message} ${fallbackError?.stderr}`)) return 69;
	return code === 'ENOENT' || error.message.startsWith("Couldn't find") ? 127 : 1;
}
