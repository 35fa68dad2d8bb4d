import {endsWords} from '../../language/english/ends.js';
import {keepingOf} from '../delivery.js';
import type {DoneState} from '../state.js';

/** What became of the token. */
export function doneTitle({deliveries, asked, proof}: DoneState): string {
	const {unsaved, perhaps, failedPractice, practised, works, saved, copied} = endsWords().done;
	const keeping = keepingOf(deliveries);
	if (keeping === 'nowhere') return unsaved;
	if (keeping === 'perhaps') return perhaps;
	if (asked.session.google.sandbox) return proof?.type === 'failed' ? failedPractice : practised;
	if (proof?.type === 'passed') return works;
	return keeping === 'clipboard' ? copied : saved;
}
