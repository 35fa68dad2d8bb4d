import {win32} from 'node:path';

/** Names that Windows keeps for its devices, in any folder and with any ending. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * True for a path that stands for a device on Windows, so that a file written there would vanish, or whose name Windows
 * would change by itself (blanks and dots at its end).
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isReservedOnWindows(path: string): boolean {
	const name = win32.basename(path);
	return devices.test(name.trimStart()) || /[. ]$/.test(name);
}
