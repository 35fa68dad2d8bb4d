import process from 'node:process';

/** In ms; longer than what is left to do takes. */
const patience = 50;

/**
 * Ends the process with that exit code, once nothing is left to do; `stdin` counts for nothing, and neither does what has
 * not ended after a moment, such as a browser's idle connection or a clipboard tool that hangs. Not by `process.exit` at
 * once: that waits for V8's compilers, which may wait for a garbage collection that nobody does any more, for ever
 * (https://github.com/nodejs/node/issues/54918).
 */
export function leaveWith(exitCode: number, stdin?: NodeJS.ReadStream): void {
	process.exitCode = exitCode;
	stdin?.pause();
	// A file has nothing to let go of.
	stdin?.unref?.();
	setTimeout(() => process.exit(), patience).unref();
}
