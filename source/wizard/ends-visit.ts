import type {State} from './state.js';

/** Whether what was begun is over: its step is left, or the command that ran in it no longer does. */
export const endsVisit = (before: State, after: State): boolean =>
	after.step !== before.step || (isRunning(before) && !isRunning(after));

const isRunning = (state: State) => state.step === 'pipe' && state.isRunning;
