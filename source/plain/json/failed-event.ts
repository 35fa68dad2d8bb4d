import {explain} from '../../wizard/explain/index.js';
import type {Failure} from '../../wizard/failure.js';
import type {JsonEvent} from './events.js';

/** A failure for a program; the page that fixes it is the last step. */
export function failedEvent(failure: Failure): Extract<JsonEvent, {readonly event: 'failed'}> {
	const {title, cause, fix, link} = explain(failure);
	return {event: 'failed', code: failure.type, title, cause, fix: link === undefined ? [...fix] : [...fix, link]};
}
