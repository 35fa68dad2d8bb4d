import {WizardError} from '../system/wizard-error.js';
import type {NotEditable, NotEditableReason} from './failures.js';

/** The error that says why a text is left alone; `lines` count from 1, `key` is the setting as the file spells it. */
export function notEditable(
	reason: NotEditableReason,
	lines: readonly number[] = [],
	key?: string,
): WizardError<NotEditable> {
	return new WizardError({type: 'config-not-editable', reason, lines, ...(key === undefined ? {} : {key})});
}
