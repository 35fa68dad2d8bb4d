import {explain} from '../../source/wizard/explain/index.js';
import type {Failure} from '../../source/wizard/failure.js';

/** What a person reads of a failure, for snapshots: title, cause, and the steps of the fix. */
export function failureLines(failure: Failure): string {
	const {title, cause, fix} = explain(failure);
	return [title, cause, ...fix.map(step => `- ${step}`)].join('\n');
}
