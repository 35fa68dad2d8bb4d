import {projectOf} from '../../google/console-links.js';
import {plain} from '../../system/plain-text.js';
import type {RevokeState} from '../state.js';

/** What is asked or what goes on. */
export const revokeTitles = {
	asking: 'take this token back?',
	revoking: 'telling Google...',
	revoked: 'the token is revoked',
} as const satisfies Record<RevokeState['phase'], string>;

/** What it means, before it's done. */
export function revokeWarning({from}: RevokeState): string {
	return `Google takes back all that this Google Account has granted to the project ${plain(projectOf(from.asked.client))}: every token of every client in it, on every machine. Programs that use one stop working within the hour.`;
}
