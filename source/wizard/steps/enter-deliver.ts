import type {Next} from '../next.js';
import type {DeliverState} from '../state.js';
import {copyToken, unattendedCount} from '../unattended.js';
import {writeRequest} from '../values.js';

/** What to do with the token. What flags asked for is done at once, the first time; copying comes after all writing. */
export function toDeliver(state: DeliverState): Next {
	const {session} = state.asked;
	const {writes} = session.settings;
	const left = unattendedCount(session.settings);
	if (left === 0 || state.unattended !== undefined) return [state];
	const begun: DeliverState = {...state, unattended: {left, failures: []}};
	if (writes.length === 0) return [begun, copyToken(begun)];
	const requests = writes.map(write => ({...write, ...writeRequest(state)}));
	return [begun, {type: 'write-unattended', requests, isPractice: session.google.sandbox}];
}
