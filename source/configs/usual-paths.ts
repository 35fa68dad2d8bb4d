import type {Library} from './format.js';

/** Where the library looks, as people write it, with no variable set that sends it elsewhere. */
export function usualPaths({searchPaths}: Library): readonly string[] {
	return searchPaths({env: {}, homeFolder: '~', workingFolder: '.'});
}
