import {exitCodes} from '../wizard/explain/explanation.js';
import {explain} from '../wizard/explain/index.js';
import type {DeliverState, State} from '../wizard/state.js';
import {exitCodeOf} from '../wizard/steps/leave-deliver.js';
import {areFlagsAtWork} from '../wizard/unattended.js';

/**
 * The exit code of the failure that the journey stands at, or of what flags asked for and didn't get, if there is any:
 * nobody is there to do anything about it.
 */
export function failedExitCode(state: State): number | undefined {
	switch (state.step) {
		case 'client':
		case 'typed-client':
			return state.note?.type === 'failure' ? exitCodes[explain(state.note.failure).exit] : undefined;
		case 'failed':
			return exitCodes[explain(state.failure).exit];
		case 'deliver':
			return undelivered(state);
		default:
			return 'from' in state ? undelivered(state.from) : undefined;
	}
}

/** Where flags are done: with what failed of it, or for a token that didn't pass its checks. */
function undelivered(state: DeliverState): number | undefined {
	if (state.unattended === undefined || areFlagsAtWork(state)) return undefined;
	return exitCodeOf(state) || undefined;
}
