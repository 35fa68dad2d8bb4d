import type {Format} from './format.js';
import {ruby} from './ruby.js';

/** Every config format, by the name `--write` takes. Menus, help, completion and tests derive from this table. */
export const formats = {ruby} as const satisfies Readonly<Record<string, Format>>;

/** The name of a config format: a key of the table. */
export type FormatId = keyof typeof formats;
