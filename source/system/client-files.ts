import {type FoundFile, listClientFiles} from './list-client-files.js';

export {downloadsFolder} from './downloads-folder.js';
export {type FoundFile, maxClientFile} from './list-client-files.js';
export {watchForClientFile} from './watch-for-client-file.js';

/** More than anyone would choose from. */
const most = 50;

/** The newest 50 files named `client_secret*.json` in these folders, newest first. Never fails: no folder, no files. */
export async function findClientFiles({folders}: {readonly folders: readonly string[]}): Promise<readonly FoundFile[]> {
	return listClientFiles(folders).slice(0, most);
}
