import type {CheckingState, DeliverState} from '../state.js';

/** The token with what its checks said so far; while they go on, with what earlier ones said. */
export function checkedToken({from, phase}: CheckingState): DeliverState {
	switch (phase.type) {
		case 'running':
			return from;
		case 'failed':
			return {...from, proof: {type: 'failed', failure: phase.failure}};
		case 'passed':
			return {...from, proof: {type: 'passed', proven: phase.proven}};
	}
}
