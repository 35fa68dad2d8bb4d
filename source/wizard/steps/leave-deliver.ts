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
export function finish({asked, grant, proof, chosen, deliveries, unattended}: DeliverState): Next {
	const {refreshTokenExpiresAt} = grant;
	const {left = 0, failures = []} = unattended ?? {};
	const exitCode =
		left + failures.length > 0
			? exitCodes.notDelivered
			: proof?.type === 'failed'
				? exitCodes.adsCallFailed
				: exitCodes.done;
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
		{type: 'exit', exitCode},
	];
}
