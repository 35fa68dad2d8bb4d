import type {Next} from '../next.js';
import type {DeliverState} from '../state.js';

/** Tries the token, whatever earlier checks said of it; that stands until these have said something. */
export function toChecking({note: _, ...from}: DeliverState): Next {
	return [
		{step: 'checking', from, phase: {type: 'running', check: 'refresh'}},
		{type: 'check-token', of: from},
	];
}
