import {posix, win32} from 'node:path';
import process from 'node:process';
import {programPlaces} from './browser-places.js';
import type {BrowserId} from './browser-table.js';
import {
	type BrowserCommand,
	type BrowserSurroundings,
	commandOf,
	findBrowsers,
	isProgram,
	privateWindow,
} from './browsers.js';
import type {BrowserFailure} from './failures.js';
import {plain} from './plain-text.js';
import {WizardError} from './wizard-error.js';

/** A browser that a person named. */
export type NamedBrowser = {
	/** None for a command of the person's own, which we know nothing about. */
	readonly id?: BrowserId;
	readonly label: string;
	readonly command: BrowserCommand;
};

/**
 * The browser that `--browser` names: an id, or a label, which is the id in another case, with `:private` or `-private` for
 * a private window; or else the absolute path of a program, or a command as `BROWSER` takes it. Nothing is run.
 *
 * Throws `WizardError<BrowserFailure>`: `browser-unknown`.
 */
export async function findBrowser(name: string, surroundings: BrowserSurroundings): Promise<NamedBrowser> {
	const wanted = name.trim();
	const base = wanted.replace(/[:-]private$/i, '');
	const browsers = await findBrowsers(surroundings);
	const browser = browsers.find(({id}) => id === base.toLowerCase());
	const window = browser && base !== wanted ? privateWindow(browser) : browser;
	if (window) return window;

	const command = browser ? undefined : await findCommand(wanted, surroundings);
	if (command) return {label: plain(wanted), command};
	const known = browsers.map(({id}) => id);
	throw new WizardError<BrowserFailure>({type: 'browser-unknown', name: plain(wanted, 60), known});
}

/** The path of one program, blanks and all, or else a program and its arguments. */
async function findCommand(
	text: string,
	{env, platform = process.platform, exists = isProgram}: BrowserSurroundings,
): Promise<BrowserCommand | undefined> {
	const {isAbsolute} = platform === 'win32' ? win32 : posix;
	const pathOf = async (word: string) => {
		for (const path of isAbsolute(word) ? [word] : programPlaces(word, {env, platform})) {
			if (await exists(path)) return path;
		}

		return undefined;
	};
	const whole = await pathOf(text);
	if (whole !== undefined) return commandOf(whole);
	const [program = '', ...args] = text.split(/\s+/);
	const path = await pathOf(program);
	return path === undefined ? undefined : [path, ...args];
}
