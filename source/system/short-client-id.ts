import {plain} from './plain-text.js';

/** A client ID, from wherever, as it is shown: `1047…8f2k.apps.googleusercontent.com`. */
export function shortClientId(clientId: string): string {
	return plain(clientId).replace(/^([^.]{4})[^.]{2,}([^.]{4})/, '$1…$2');
}
