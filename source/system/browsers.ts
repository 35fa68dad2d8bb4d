import {access, constants, stat} from 'node:fs/promises';
import process from 'node:process';
import {signInWords} from '../language/english/sign-in.js';
import {browserPlaces, type Machine} from './browser-places.js';
import {type BrowserId, type KnownBrowser, knownBrowsers} from './browser-table.js';

/** A program that opens the URL at the end of its arguments. */
export type BrowserCommand = readonly [string, ...string[]];

/** A browser of this machine. */
export type Browser = {
	readonly id: BrowserId;
	readonly label: string;
	readonly command: BrowserCommand;
	/** Between the command and the URL, for a private window. */
	readonly privateArguments?: readonly string[];
};

/** Where browsers are looked for. */
export type BrowserSurroundings = Pick<Machine, 'env'> &
	Partial<Machine> & {
		/** Whether there's a program, or a Mac's app, at this absolute path. */
		readonly exists?: (path: string) => Promise<boolean>;
	};

/** The browsers that are installed here, in the table's order. None is run to find it. */
export async function findBrowsers(surroundings: BrowserSurroundings): Promise<readonly Browser[]> {
	const {env, platform = process.platform, exists = isProgram} = surroundings;
	const found = await Promise.all(
		knownBrowsers.map(async (known: KnownBrowser) => {
			for (const path of browserPlaces(known, {env, platform})) {
				if (await exists(path)) return toBrowser(known, path);
			}

			return undefined;
		}),
	);
	return found.filter(browser => browser !== undefined);
}

/** The same browser's private window, in which nobody is signed in to Google yet; none where it can't be asked for. */
export function privateWindow({id, label, command, privateArguments}: Browser): Browser | undefined {
	return (
		privateArguments && {
			id,
			label: signInWords().browsers.privateWindow(label),
			command: [...command, ...privateArguments],
		}
	);
}

/** The command that opens a program, or a Mac's app: without `open`, a Mac would start a second one beside it. */
export const commandOf = (path: string): BrowserCommand => (path.endsWith('.app') ? ['open', '-a', path] : [path]);

/** Whether there's a program, or a Mac's app, at this path. */
export async function isProgram(path: string): Promise<boolean> {
	try {
		await access(path, constants.X_OK);
		return path.endsWith('.app') || (await stat(path)).isFile();
	} catch {
		return false;
	}
}

function toBrowser({id, label, privateArguments}: KnownBrowser, path: string): Browser {
	const command = commandOf(path);
	if (!privateArguments) return {id, label, command};
	// An app that already runs gets no arguments from `open`, only a new instance does, which hands them to the first.
	return {id, label, command, privateArguments: [...(command.length > 1 ? ['-n', '--args'] : []), ...privateArguments]};
}
