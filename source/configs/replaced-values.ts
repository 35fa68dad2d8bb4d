import {mask} from '../system/mask.js';
import {plain} from '../system/plain-text.js';
import type {Values} from './format.js';

const secretKeys: ReadonlySet<string> = new Set<keyof Values>(['clientSecret', 'refreshToken', 'developerToken']);

/** The values that must never be shown whole. */
export function secretsOf(values: Partial<Values>): readonly string[] {
	return Object.entries(values).flatMap(([key, value]) => (secretKeys.has(key) ? [value] : []));
}

/** The former values that are lost when `values` are set, fit to be shown: secrets masked. */
export function replacedValues(former: Partial<Values>, values: Partial<Values>): Partial<Values> {
	const lost = Object.entries(former).filter(([key, value]) => {
		const successor = values[key as keyof Values];
		return successor !== undefined && successor !== value;
	});
	return Object.fromEntries(lost.map(([key, value]) => [key, plain(secretKeys.has(key) ? mask(value) : value)]));
}
