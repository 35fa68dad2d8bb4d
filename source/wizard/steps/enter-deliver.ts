import type {Next} from '../next.js';
import type {DeliverState, Session} from '../state.js';
import {copyToken, unattendedCount} from '../unattended.js';
import {writeRequest} from '../values.js';

/** Whether a person practises; who names a stand-in by `ADSAUTH_SANDBOX` means what flags say. */
const isPractice = ({settings, before}: Session) => settings.sandbox || before !== undefined;

/** What to do with the token. What flags asked for is done at once, the first time; copying comes after all writing. */
export function toDeliver(state: DeliverState): Next {
	const {session} = state.asked;
	const {writes} = session.settings;
	const left = unattendedCount(session.settings);
	if (left === 0 || state.unattended !== undefined) return [state];
	const begun: DeliverState = {...state, unattended: {left, failures: []}};
	if (writes.length === 0) return [begun, copyToken(begun)];
	const requests = writes.map(write => ({...write, ...writeRequest(state)}));
	return [begun, {type: 'write-unattended', requests, isPractice: isPractice(session)}];
}
