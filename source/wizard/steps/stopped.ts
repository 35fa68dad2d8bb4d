import {type Keeping, keepingOf, lasting} from '../delivery.js';
import type {Failure} from '../failure.js';
import type {Fate} from '../fate.js';
import type {Next, StepUpdate} from '../next.js';
import type {ConsentState, Session, State, StoppedState} from '../state.js';
import {areFlagsAtWork} from '../unattended.js';

export const stopped: StepUpdate<'stopped'> = state => [state];

/** Ends the journey from any step. The last frame says what became of the token and shows nothing secret. */
export function stop(state: State, exitCode: number): Next {
	return [
		{step: 'stopped', session: sessionOf(state), token: tokenOf(state), ...stillHeld(state)},
		{type: 'exit', exitCode},
	];
}

/** Revoking changes no file. */
function stillHeld(state: State): Pick<StoppedState, 'stillHeld'> {
	if (state.step !== 'revoke' || state.phase === 'asking') return {};
	const paths = state.from.deliveries.flatMap(made => (made.type === 'written' ? [made.written.path] : []));
	return paths.length > 0 ? {stillHeld: [...new Set(paths)]} : {};
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
	const isSafe = earlier === 'delivered' || earlier === 'last-dropped' || earlier === 'last-copied';
	return isSafe && (last === 'dropped' || last === 'copied') ? `last-${last}` : last;
}

function lastOf(state: State): Fate {
	if (state.step === 'revoke' && state.phase !== 'asking') {
		return state.phase === 'revoked' ? 'revoked' : 'perhaps-revoked';
	}
	const kept = 'kept' in state ? state.kept : undefined;
	const holder = 'from' in state ? state.from : (kept?.from ?? state);
	if (holder.step === 'sign-in' && holder.phase.type === 'exchanging') return 'perhaps-made';
	if (holder.step === 'failed') return ofFailure[holder.failure.type] ?? 'none';
	if (holder.step !== 'deliver') return 'none';
	// What is being undone may be gone.
	if (lasting(holder.deliveries).length > (holder.isUndoing ? 1 : 0)) return 'delivered';
	if (state.step === 'pipe' && state.isRunning) return 'perhaps-handed-on';
	if (isSaving(state)) return 'perhaps-saved';
	return fates[keepingOf(holder.deliveries)];
}

/** How far Google had come when a sign-in failed. */
const ofFailure: {readonly [T in Failure['type']]?: Fate} = {
	'scope-missing': 'granted',
	'no-refresh-token': 'granted',
	'malformed-token': 'granted',
	'timed-out-exchange': 'perhaps-made',
	'invalid-grant-after-lost-answer': 'perhaps-made',
};

const fates = {
	nowhere: 'dropped',
	perhaps: 'perhaps-handed-on',
	clipboard: 'copied',
	lasting: 'delivered',
} as const satisfies Record<Keeping, Fate>;

/** Whether a file is being written or put back, or the clipboard filled: what has begun is not broken off. */
function isSaving(state: State): boolean {
	if (state.step === 'deliver') return areFlagsAtWork(state) || state.isUndoing === true;
	return state.step === 'preview' && state.mode === 'writing';
}
