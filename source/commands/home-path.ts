import {sep} from 'node:path';
import {plain} from '../system/plain-text.js';

/** An absolute path as people write it, `~` for the home folder, fit for the terminal. */
export function homePath(path: string, homeFolder: string): string {
	const isInHome = path === homeFolder || path.startsWith(`${homeFolder}${sep}`);
	return plain(isInHome ? `~${path.slice(homeFolder.length)}` : path, 400);
}
