import process from 'node:process';

/** How a shell stops this process and lets it go on. */
export type JobControl = {
	/**
	 * Stops this process and those it was started with, as the terminal does for Ctrl+Z. Returns when it goes on; at
	 * once where no shell is there to let it go on (POSIX: the default action of SIGTSTP in an orphaned process group).
	 */
	readonly stop: () => void;
	/** Calls back each time this process goes on after a stop, whoever stopped it. Returns the way to end that. */
	readonly onContinued: (listener: () => void) => () => void;
};

/** The shell around this process; absent on Windows, where shells have no such thing. */
export const jobControl: JobControl | undefined =
	process.platform === 'win32'
		? undefined
		: {
				// The whole group: a shell waits for its first process, which may be npx. SIGSTOP would stop us for good there, too,
				// where nobody can let us go on.
				stop: () => process.kill(0, 'SIGTSTP'),
				onContinued: listener => {
					process.on('SIGCONT', listener);
					return () => process.off('SIGCONT', listener);
				},
			};
