import {plain} from './plain-text.js';

/** A client ID, from wherever, as it is shown: `1047…8f2k.apps.googleusercontent.com`. */
export function shortClientId(clientId: string): string {
	const [name = '', ...domain] = plain(clientId).split('.');
	const shortened = name.length > 9 ? `${name.slice(0, 4)}…${name.slice(-4)}` : name;
	return [shortened, ...domain].join('.');
}
