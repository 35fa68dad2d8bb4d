import type {Command} from './command.js';
import type {Settings} from './settings.js';
import type {DeliverState, State} from './state.js';

/** How many deliveries flags asked for. Where there are any, nobody is asked what to do with the token. */
export const unattendedCount = ({writes, copy}: Settings): number => writes.length + (copy ? 1 : 0);

/** Whether something that flags asked for is still to come: until then, no key means anything but to quit. */
export const areFlagsAtWork = ({unattended}: DeliverState): boolean => unattended !== undefined && unattended.left > 0;

/** Whether a token is here, or on its way, that flags have yet to deliver. */
export function isDeliveryDue(state: State): boolean {
	switch (state.step) {
		case 'sign-in':
			return state.phase.type === 'exchanging' && unattendedCount(state.asked.session.settings) > 0;
		case 'checking':
			return state.from.unattended === undefined && unattendedCount(state.from.asked.session.settings) > 0;
		case 'deliver':
			return areFlagsAtWork(state);
		default:
			return false;
	}
}

/** Whether the copy that a flag asked for is what's left: it's the last, so that a clipboard that hangs delays no file. */
export const isCopyNext = ({asked, unattended}: DeliverState): boolean =>
	asked.session.settings.copy && unattended?.left === 1;

export const copyToken = ({grant}: DeliverState): Command => ({type: 'copy', what: 'token', text: grant.refreshToken});
