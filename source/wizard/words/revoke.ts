import {projectOf} from '../../google/console-links.js';
import {revokingWords} from '../../language/english/revoking.js';
import {plain} from '../../system/plain-text.js';
import type {RevokeState} from '../state.js';

/** What it means, before it's done. */
export function revokeWarning({from}: RevokeState): string {
	return revokingWords().warning(plain(projectOf(from.asked.client)));
}
