import type {Next} from '../next.js';
import type {DeliverState} from '../state.js';

/** The tree of accounts: the one that is here already, or loading. Nothing to choose from without passed checks. */
export function toAccounts(from: DeliverState): Next {
	const {proof, tree} = from;
	if (proof?.type !== 'passed') return [from];
	if (tree) return [{step: 'accounts', from, tree, walk: 'complete'}];
	return [
		{step: 'accounts', from, tree: [], walk: 'running'},
		{type: 'walk-accounts', of: from, proven: proof.proven},
	];
}
