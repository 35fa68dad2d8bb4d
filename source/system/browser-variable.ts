import process from 'node:process';
import type {BrowserCommand} from './browsers.js';

const delimiter = (platform: NodeJS.Platform) => (platform === 'win32' ? ';' : ':');

/**
 * The commands in `BROWSER`, the first to try first: separated by colons (on Windows, where paths have colons, by
 * semicolons), each a program and its arguments, split at blanks and by no shell.
 * As sensible-browser(1) and Python's `webbrowser` read it: http://www.catb.org/~esr/BROWSER/
 */
export function browserCommands(value: string | undefined, platform = process.platform): readonly BrowserCommand[] {
	return (value ?? '').split(delimiter(platform)).flatMap(text => {
		const [program = '', ...args] = text.trim().split(/\s+/);
		return program === '' ? [] : ([[program, ...args]] as const);
	});
}

const codes = /%[sc%]/g;

/** The command with the URL where an argument says `%s`, or else at its end; `%c` is a colon and `%%` a percent sign. */
export function withUrl([program, ...args]: BrowserCommand, url: string): BrowserCommand {
	const meanings: Readonly<Record<string, string>> = {'%s': url, '%c': ':', '%%': '%'};
	const filled = args.map(argument => argument.replaceAll(codes, code => meanings[code] ?? code));
	const hasPlace = args.some(argument => argument.match(codes)?.includes('%s'));
	return hasPlace ? [program, ...filled] : [program, ...filled, url];
}
