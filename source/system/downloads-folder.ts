import {readFile} from 'node:fs/promises';
import {isAbsolute, join} from 'node:path';

/** What finding the person's folders needs to know of the machine. */
export type FolderSurroundings = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly homeFolder: string;
};

/**
 * Where browsers save: `XDG_DOWNLOAD_DIR` from the environment or from `user-dirs.dirs` (xdg-user-dirs(1)), else
 * `Downloads` in the home folder, its name on disk in every language of Windows and macOS. The folder may not exist.
 */
export async function downloadsFolder({env, homeFolder}: FolderSurroundings): Promise<string> {
	const configFolder = env.XDG_CONFIG_HOME || join(homeFolder, '.config');
	const named = env.XDG_DOWNLOAD_DIR ?? (await readUserDirs(join(configFolder, 'user-dirs.dirs')));
	const folder = named?.replace(/^\$HOME(?=\/|$)/, () => homeFolder);
	return folder !== undefined && isAbsolute(folder) ? folder : join(homeFolder, 'Downloads');
}

async function readUserDirs(path: string): Promise<string | undefined> {
	const text = await readFile(path, 'utf8').catch(() => undefined);
	return text?.match(/^\s*XDG_DOWNLOAD_DIR="(.*)"/m)?.[1];
}
