import type {Intent} from '../../wizard/message.js';
import type {State} from '../../wizard/state.js';
import {areFlagsAtWork} from '../../wizard/unattended.js';
import {failedExitCode} from '../failed-exit-code.js';

/** What is answered where a person would be asked: always the shortest way on. Undefined where only waiting helps. */
export function answer(state: State): Intent | undefined {
	switch (state.step) {
		case 'client':
		case 'typed-client': {
			// The client that was named is no good, and there's nobody to name another.
			const exitCode = failedExitCode(state);
			return exitCode === undefined ? undefined : {type: 'quit', exitCode};
		}
		case 'consent':
			return {type: 'confirm'};
		case 'checking':
			// Past the accounts, too: a flag answers them, or nobody does.
			return state.phase.type === 'running' ? undefined : {type: 'skip'};
		case 'deliver':
			// What was told is delivered enough: leaving without a file is a yes.
			return areFlagsAtWork(state) ? undefined : {type: 'confirm'};
		case 'failed':
			return {type: 'leave'};
		default:
			return undefined;
	}
}
