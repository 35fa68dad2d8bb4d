import {extname} from 'node:path';
import process from 'node:process';
import {isSea} from 'node:sea';
import {fileURLToPath} from 'node:url';

/** The programs of `helpers/`. */
export const helpers = ['clear', 'copy', 'open'] as const;

export type Helper = (typeof helpers)[number];

/** A helper for Node to run: the source when we run from source, else the bundle's. */
export function helperPath(name: Helper): string {
	return fileURLToPath(new URL(`helpers/${name}${extname(import.meta.url)}`, import.meta.url));
}

/** The first argument by which the single-file executable knows that it is to be one of its own helpers. */
export const helperMark = (name: Helper) => `helper:${name}` as const;

/** How a helper is started. In the single-file executable there is no Node but itself. */
export function helperCommand(name: Helper): readonly [string, string] {
	return [process.execPath, isSea() ? helperMark(name) : helperPath(name)];
}
