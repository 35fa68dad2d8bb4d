import type {Values} from './format.js';
import {withoutPlaceholders} from './placeholder.js';

/** What a library calls our values, in the order they are written. */
export type SettingNames = Readonly<Partial<Record<keyof Values, string>>>;

/** The values under the library's names, in its order. */
export function toSettings(names: SettingNames, values: Partial<Values>): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(names).flatMap(([key, name]) => {
			const value = values[key as keyof Values];
			return value === undefined ? [] : [[name, value]];
		}),
	);
}

/** The way back; what is not ours is left out. */
export function toAllValues(names: SettingNames, settings: ReadonlyMap<string, string>): Partial<Values> {
	return Object.fromEntries(
		Object.entries(names).flatMap(([key, name]) => {
			const value = settings.get(name);
			return value === undefined ? [] : [[key, value]];
		}),
	);
}

/** The way back; placeholders and what is not ours are left out. */
export function toValues(names: SettingNames, settings: ReadonlyMap<string, string>): Partial<Values> {
	return withoutPlaceholders(toAllValues(names, settings));
}
