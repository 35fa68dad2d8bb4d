import {type FSWatcher, statSync, watch} from 'node:fs';
import {type FoundFile, isClientFileName, listClientFiles, maxClientFile} from './list-client-files.js';
import {readSmallFile} from './read-small-file.js';

/** In ms. For file systems that report nothing (network, WSL) and folders that don't exist yet. */
const pollInterval = 2000;

/**
 * Resolves with the first client file that arrives in, or is changed in, these folders from now on, once it is whole:
 * browsers write under another name and rename, other programs write bit by bit. Rejects with the signal's reason when
 * aborted; leaves nothing behind, and doesn't keep the process alive.
 */
export function watchForClientFile({
	folders,
	signal,
}: {
	readonly folders: readonly string[];
	readonly signal: AbortSignal;
}): Promise<FoundFile> {
	return new Promise((resolve, reject) => {
		signal.throwIfAborted();

		const check = async () => {
			for (const file of listClientFiles(folders)) {
				if (known.has(version(file)) || !(await isWholeJson(file.path))) continue;
				stop();
				resolve(file);
				return;
			}
		};

		const stop = () => {
			signal.removeEventListener('abort', abort);
			clearInterval(poll);
			for (const watcher of watchers) watcher.close();
		};

		const abort = () => {
			stop();
			reject(signal.reason);
		};

		// First the watchers, then what is there already: nothing can slip through between the two.
		const watchers = folders.flatMap(folder => watchFolder(folder, check));
		const known = new Set(listClientFiles(folders).map(version));
		const poll = setInterval(check, pollInterval).unref();
		signal.addEventListener('abort', abort);
	});
}

/** Two changes may fall into one tick of the file system's clock. */
function version({path}: FoundFile): string {
	const stats = statSync(path, {bigint: true, throwIfNoEntry: false});
	return `${stats?.mtimeNs} ${stats?.size} ${stats?.ino} ${path}`;
}

/** No watcher where the folder can't be watched: the poll covers it. */
function watchFolder(folder: string, onChange: () => void): readonly FSWatcher[] {
	try {
		const watcher = watch(folder, {persistent: false}, (_, name) => {
			if (name === null || isClientFileName(name)) onChange();
		});
		// Node has closed it by then.
		watcher.on('error', () => {});
		return [watcher];
	} catch {
		return [];
	}
}

async function isWholeJson(path: string): Promise<boolean> {
	try {
		const document: unknown = JSON.parse(new TextDecoder().decode(await readSmallFile(path, maxClientFile)));
		return typeof document === 'object';
	} catch {
		return false;
	}
}
