import {posix, win32} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {unquote} from './unquote.js';

/** What a person typed, pasted or dropped where a file is asked for. */
export type TypedInput =
	/** Absolute; nothing is known of the file yet. */
	| {readonly type: 'path'; readonly path: string}
	/** The file's content itself. */
	| {readonly type: 'content'; readonly text: string}
	| {readonly type: 'empty'};

/** Where a typed path is looked for, and in which system's spelling. */
export type TypedInputSurroundings = {
	readonly homeFolder: string;
	readonly workingFolder: string;
	readonly platform?: NodeJS.Platform;
};

/**
 * Tells a path from pasted content. Terminals drop a path quoted, with escaped spaces or as a `file:` URL; people type
 * `~` for their home folder. Text that has several lines, or begins or reads like JSON or HTML, is content.
 */
export function readTypedInput(
	text: string,
	{homeFolder, workingFolder, platform = process.platform}: TypedInputSurroundings,
): TypedInput {
	const typed = text.trim();
	if (typed === '') return {type: 'empty'};
	if (/^[{[<]|[\r\n]|"installed"|"web"/.test(typed)) return {type: 'content', text: typed};

	const windows = platform === 'win32';
	const path = fromFileUrl(typed, windows) ?? (windows ? unquote(typed) : unescapeShell(typed));
	const home = windows ? /^~(?=[/\\]|$)/ : /^~(?=\/|$)/;
	const {resolve} = windows ? win32 : posix;
	return {
		type: 'path',
		path: resolve(
			workingFolder,
			path.replace(home, () => homeFolder),
		),
	};
}

/** Only this machine's files: on Windows a URL with a host would be another machine's share. */
function fromFileUrl(typed: string, windows: boolean): string | undefined {
	try {
		const url = new URL(unquote(typed));
		if (url.host === '') return fileURLToPath(url, {windows});
	} catch {
		// None, of another kind, or of no file: taken as it was typed.
	}
	return undefined;
}

/** Undoes a POSIX shell's quoting, in part or in whole; a text that no shell would take is a path as it stands. */
function unescapeShell(typed: string): string {
	if (!/^(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^'"\\])+$/.test(typed)) return typed;
	return typed.replace(
		/'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g,
		(whole, single?: string, double?: string, escaped?: string) =>
			single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? whole,
	);
}
