import type {JobControl} from '../system/job-control.js';

/** What a command may use of the process it runs in. Only `cli.ts` makes one from the real process. */
export type Runtime = {
	readonly argv: readonly string[];
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform: NodeJS.Platform;
	readonly homeFolder: string;
	readonly workingFolder: string;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	/** Calls back when it's time to end, with the exit code: on SIGINT, SIGTERM and SIGHUP, and after an error of our own. */
	readonly onSignal: (listener: (exitCode: number) => void) => void;
	/**
	 * Calls back, with the exit code to end with, when nothing printed is taken any more: its reader has gone, or the disk
	 * is full. Where nobody listens, the process ends at once.
	 */
	readonly onUnread: (listener: (exitCode: number) => void) => void;
	/** Absent where shells can't stop what they run, as on Windows. */
	readonly jobControl?: JobControl | undefined;
};
