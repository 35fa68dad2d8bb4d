import {constants} from 'node:os';
import process from 'node:process';

/** How a shell stops this process and lets it go on, and the terminal tells it of its window. */
export type JobControl = {
	/**
	 * Stops this process and those it was started with, as the terminal does for Ctrl+Z. Returns when it goes on; at
	 * once where no shell is there to let it go on (POSIX: the default action of SIGTSTP in an orphaned process group).
	 */
	readonly stop: () => void;
	/** Calls back each time this process goes on after a stop, whoever stopped it. Returns the way to end that. */
	readonly onContinued: (listener: () => void) => () => void;
	/** Calls back when the window has changed; by then it may have the size again that it had. Returns the way to end that. */
	readonly onWindowChanged: (listener: () => void) => () => void;
	/**
	 * Ends this process by the signal of that exit code (128 and its number), if there is one. Node sets the terminal's mode
	 * as it exits, and in the background that would stop us once more.
	 */
	readonly endBySignal: (exitCode: number) => void;
};

/** The shell around this process; absent on Windows, where shells have no such thing. */
export const jobControl: JobControl | undefined =
	process.platform === 'win32'
		? undefined
		: {
				// The whole group: a shell waits for its first process, which may be npx. SIGSTOP would stop us for good there, too,
				// where nobody can let us go on.
				stop: () => process.kill(0, 'SIGTSTP'),
				onContinued: listener => listen('SIGCONT', listener),
				onWindowChanged: listener => listen('SIGWINCH', listener),
				endBySignal: exitCode => {
					const signal = Object.entries(constants.signals).find(([, number]) => exitCode === 128 + number)?.[0];
					if (signal === undefined) return;
					process.removeAllListeners(signal);
					process.kill(process.pid, signal);
				},
			};

function listen(signal: NodeJS.Signals, listener: () => void): () => void {
	process.on(signal, listener);
	return () => process.off(signal, listener);
}
