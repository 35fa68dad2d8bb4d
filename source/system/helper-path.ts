import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';

/** A program of `helpers/`, for Node to run: the source when we run from source, else the bundle's. */
export function helperPath(name: 'clear' | 'copy' | 'open'): string {
	return fileURLToPath(new URL(`helpers/${name}${extname(import.meta.url)}`, import.meta.url));
}
