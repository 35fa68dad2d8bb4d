import type {Format, Values} from './format.js';

/** The values a format has a place for, without the others. */
export function heldValues(format: Pick<Format, 'holds'>, values: Values): Values {
	const {clientId, clientSecret, refreshToken} = values;
	const held = Object.entries(values).filter(([key]) => format.holds.includes(key as keyof Values));
	return {clientId, clientSecret, refreshToken, ...Object.fromEntries(held)};
}
