import {mask} from './mask.js';

/** The text with each of these secrets masked, also where white space, such as a line break, runs through it. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
	const longestFirst = secrets.filter(secret => secret !== '').toSorted((a, b) => b.length - a.length);
	return longestFirst.reduce((masked, secret) => masked.replace(pattern(secret), () => mask(secret)), text);
}

const pattern = (secret: string) =>
	new RegExp(Array.from(secret, character => character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&')).join('\\s*'), 'g');
