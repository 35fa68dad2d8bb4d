import type {Next} from '../next.js';
import type {DeliverState} from '../state.js';
import {writeRequest} from '../values.js';

/** What to do with the token. What flags asked for is written at once, the first time. */
export function toDeliver(state: DeliverState): Next {
	const {session} = state.asked;
	const {writes} = session.settings;
	if (writes.length === 0 || state.unattended !== undefined) return [state];
	const requests = writes.map(write => ({...write, ...writeRequest(state)}));
	return [
		{...state, unattended: {left: writes.length, failures: []}},
		{type: 'write-unattended', requests, isPractice: session.google.sandbox},
	];
}
