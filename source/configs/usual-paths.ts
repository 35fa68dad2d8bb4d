import type {Format} from './format.js';

/** Where the library looks, as people write it, with no variable set that sends it elsewhere. */
export function usualPaths({searchPaths}: Format): readonly string[] {
	return searchPaths({env: {}, homeFolder: '~', workingFolder: '.'});
}
