import {exitCodes} from '../wizard/explain/explanation.js';
import {explain} from '../wizard/explain/index.js';
import type {State} from '../wizard/state.js';

/** The exit code of the failure that the journey stands at, if it does: nobody is there to do anything about it. */
export function failedExitCode(state: State): number | undefined {
	switch (state.step) {
		case 'client':
		case 'typed-client':
			return state.note?.type === 'failure' ? exitCodes[explain(state.note.failure).exit] : undefined;
		case 'failed':
			return exitCodes[explain(state.failure).exit];
		default:
			return undefined;
	}
}
