import {shellQuote} from '../system/shell-quote.js';

/** A shortest program that makes a first call with a config, and how to run it. Holds no secret. */
export type Usage = {
	/** Where the code goes, relative to a project of the library. */
	readonly file: string;
	readonly code: string;
	/** For a shell, or for the Command Prompt on Windows; a line that is too long for a window would be copied in two. */
	readonly run: string;
};

/** Where the first program finds its config. */
export type Place = {
	/** Absolute; absent where it looks by itself. */
	readonly path?: string;
	/** POSIX unless it is `win32`. */
	readonly platform?: NodeJS.Platform;
};

/** The variable that tells all of Google's libraries but .NET's where their config is. */
export const configVariable = 'GOOGLE_ADS_CONFIGURATION_FILE_PATH';

/** The command below a variable set to the path, for this command alone where that can be; as it is without a path. */
export function withVariable(name: string, {path, platform}: Place, command: string): string {
	if (path === undefined) return command;
	return platform === 'win32' ? `set "${name}=${path}"\n${command}` : `${name}=${quoted({path})} \\\n  ${command}`;
}

/** The path as one word of a command line. */
export function quoted({path = '', platform}: Place): string {
	return platform === 'win32' ? `"${path}"` : shellQuote(path);
}

/** Python's name: in a virtual environment it has both, outside of one `python` is missing or an old one, but on Windows. */
export function pythonCommand({platform}: Place): string {
	return platform === 'win32' ? 'python' : 'python3';
}
