import type {NotEditableReason} from '../configs/failures.js';

/** Those that say nothing against a file: its values are for a program to work out, and beyond us. */
export const workedOut: ReadonlySet<NotEditableReason> = new Set([
	'computed-value',
	'not-in-section',
	'unfamiliar-syntax',
]);
