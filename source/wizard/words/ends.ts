import {endsWords} from '../../language/english/ends.js';
import type {DoneState} from '../state.js';

/** What became of the token. */
export function doneTitle({deliveries, asked, proof}: DoneState): string {
	const {unsaved, practised, works, saved} = endsWords().done;
	if (deliveries.length === 0) return unsaved;
	if (asked.session.google.sandbox) return practised;
	return proof?.type === 'passed' ? works : saved;
}
