import {keepingOf} from '../delivery.js';
import {exitCodes} from '../explain/explanation.js';
import type {Next} from '../next.js';
import type {DeliverState} from '../state.js';
import {anew} from './stopped.js';

/** Leaves at once when the token is safe somewhere; asks first when it would be lost. Enter twice is a yes. */
export function leave(state: DeliverState, to: 'back' | 'finish'): Next {
	return isSafe(state) ? depart(state, to) : [{...state, leaving: to}];
}

/** Whether nothing is lost by leaving. A copy is gone in a minute, but who asked for it with a flag wants no more than that. */
export function isSafe({asked, deliveries}: DeliverState): boolean {
	const keeping = keepingOf(deliveries);
	return keeping === 'lasting' || (keeping === 'clipboard' && asked.session.settings.copy);
}

/** Leaves without asking. */
export const depart = (state: DeliverState, to: 'back' | 'finish'): Next =>
	to === 'back' ? [anew(state.asked, state)] : finish(state);

/** What a flag asked for and didn't get makes the exit code, whatever else was done; then the checks do. */
export function exitCodeOf({proof, unattended}: DeliverState): number {
	if (unattended && unattended.left + unattended.failures.length > 0) return exitCodes.notDelivered;
	return proof?.type === 'failed' ? exitCodes.adsCallFailed : exitCodes.done;
}

/** The journey's good end. */
export function finish(state: DeliverState): Next {
	const {asked, grant, proof, chosen, deliveries, unattended} = state;
	const {refreshTokenExpiresAt} = grant;
	const failures = unattended?.failures ?? [];
	return [
		{
			step: 'done',
			asked,
			grant: refreshTokenExpiresAt === undefined ? {} : {refreshTokenExpiresAt},
			...(proof && {proof}),
			...(chosen && {chosen}),
			deliveries,
			...(failures.length > 0 && {failures}),
		},
		{type: 'exit', exitCode: exitCodeOf(state)},
	];
}
