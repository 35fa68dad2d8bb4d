import {dotnet} from './dotnet.js';
import type {Format} from './format.js';
import {java} from './java.js';
import {perl} from './perl.js';
import {ruby} from './ruby.js';

/** Every config format, by the name `--write` takes. Menus, help, completion and tests derive from this table. */
export const formats = {ruby, java, perl, dotnet} as const satisfies Readonly<Record<string, Format>>;

/** The name of a config format: a key of the table. */
export type FormatId = keyof typeof formats;
