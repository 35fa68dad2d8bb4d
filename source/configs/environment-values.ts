import {envNames} from './env-names.js';
import type {Surroundings, Values} from './format.js';
import {toValues} from './setting-names.js';

/** The values that an environment holds for the libraries; undefined where it has no refresh token. */
export function environmentValues(env: Surroundings['env']): Partial<Values> | undefined {
	const settings = Object.entries(env).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value] as const],
	);
	const values = toValues(envNames, new Map(settings));
	return values.refreshToken === undefined ? undefined : values;
}
