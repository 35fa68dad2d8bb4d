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
	/** Calls back on SIGINT, SIGTERM and SIGHUP with the exit code that belongs to it. */
	readonly onSignal: (listener: (exitCode: number) => void) => void;
};
