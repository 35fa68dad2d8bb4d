import type {Explanation} from '../../wizard/explain/explanation.js';
import {explain} from '../../wizard/explain/index.js';
import type {Failure} from '../../wizard/failure.js';
import type {JsonEvent} from './events.js';

/** A failure for a program; the page that fixes it is the last step. */
export function failedEvent(
	failure: Failure,
	{title, cause, fix, link}: Explanation = explain(failure),
): Extract<JsonEvent, {readonly event: 'failed'}> {
	return {event: 'failed', code: failure.type, title, cause, fix: link === undefined ? [...fix] : [...fix, link]};
}
