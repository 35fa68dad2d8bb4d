import {consoleLinks, projectOf} from '../../google/console-links.js';
import type {ConsentState} from '../state.js';

/** When the token ends, and what to do about that; undefined for a token without an end. */
export function lifetimeWords({client}: ConsentState, expiresAt: Date | undefined) {
	if (expiresAt === undefined) return undefined;
	return {
		end: `Google ends this token on ${expiresAt.toISOString().slice(0, 10)}.`,
		advice: `Apps in Testing get 7 days: publish yours, then make a new token. ${consoleLinks(projectOf(client)).audience}`,
	};
}
