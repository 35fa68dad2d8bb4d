import process from 'node:process';

/** A program that goes on after our end: a browser, with windows that the person is to see, or one of our own, without. */
export type GoesOn = 'shown' | 'unseen';

/**
 * How `spawn` starts a program apart from us: elsewhere than on Windows always in a session of its own. `platform` is a
 * seam for tests.
 *
 * On Windows, Node has the system end with us all that isn't detached (libuv's job object), and what is started hidden
 * has no window to be seen, a browser's neither. What ends before us isn't detached: a console program that is has no
 * console, and those that it starts would each open one.
 */
export function spawnApart(goesOn?: GoesOn, platform: NodeJS.Platform = process.platform) {
	return {detached: platform !== 'win32' || goesOn !== undefined, windowsHide: goesOn !== 'shown'} as const;
}
