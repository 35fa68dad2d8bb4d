import {consoleLinks, projectOf} from '../../google/console-links.js';
import {checkingWords} from '../../language/english/checking.js';
import type {ConsentState} from '../state.js';

/** When the token ends, and what to do about that; undefined for a token without an end. */
export function lifetimeWords({client}: ConsentState, expiresAt: Date | undefined) {
	if (expiresAt === undefined) return undefined;
	const {end, advice} = checkingWords().lifetime;
	return {
		end: end(expiresAt.toISOString().slice(0, 10)),
		advice: advice(consoleLinks(projectOf(client)).audience),
	};
}
