import type {Fate} from '../fate.js';
import type {Next, StepUpdate} from '../next.js';
import type {ConsentState, Session, State} from '../state.js';

export const stopped: StepUpdate<'stopped'> = state => [state];

/** Ends the journey from any step. The last frame says what became of the token and shows nothing secret. */
export function stop(state: State, exitCode: number): Next {
	return [
		{step: 'stopped', session: sessionOf(state), token: tokenOf(state)},
		{type: 'exit', exitCode},
	];
}

/** The session, wherever the step keeps it. */
export function sessionOf(state: State): Session {
	if ('session' in state) return state.session;
	return 'from' in state ? state.from.asked.session : state.asked.session;
}

/** The consent for another token. What became of those before is remembered: no later end may deny it. */
export function anew(asked: ConsentState, left: State): ConsentState {
	const earlier = tokenOf(left);
	return earlier === 'none' || earlier === 'perhaps-made' ? asked : {...asked, session: {...asked.session, earlier}};
}

function tokenOf(state: State): Fate {
	const {earlier = 'none'} = sessionOf(state);
	const last = lastOf(state);
	if (last === 'none' || (last === 'perhaps-made' && earlier !== 'none')) return earlier;
	const isSafe = earlier === 'delivered' || earlier === 'last-dropped';
	return last === 'dropped' && isSafe ? 'last-dropped' : last;
}

function lastOf(state: State): Fate {
	if (state.step === 'revoke' && state.phase !== 'asking') {
		return state.phase === 'revoked' ? 'revoked' : 'perhaps-revoked';
	}
	const kept = 'kept' in state ? state.kept : undefined;
	const holder = 'from' in state ? state.from : (kept?.from ?? state);
	if (holder.step === 'sign-in' && holder.phase.type === 'exchanging') return 'perhaps-made';
	if (holder.step !== 'deliver') return 'none';
	if (holder.deliveries.length > 0) return 'delivered';
	return state.step === 'pipe' && state.isRunning ? 'perhaps-handed-on' : 'dropped';
}
