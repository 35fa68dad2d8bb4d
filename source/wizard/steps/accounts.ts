import type {TreeAccount} from '../../google/ads/account.js';
import {type ChosenAccount, choose} from '../chosen-account.js';
import type {Next, StepUpdate} from '../next.js';
import type {AccountsState, DeliverState} from '../state.js';
import {toAccounts} from './enter-accounts.js';
import {toDeliver} from './enter-deliver.js';

/** The account to call. The tree grows while the person looks at it; leaving stops the loading. */
export const accounts: StepUpdate<'accounts'> = ({note: _, ...state}, message) => {
	switch (message.type) {
		case 'accounts-found':
			return [{...state, tree: merged(state.tree, message.accounts)}];
		case 'accounts-complete':
			return [{...state, walk: 'complete'}];
		case 'failed':
			return [{...state, walk: 'failed', note: {type: 'failure', failure: message.failure}}];
		case 'choose-account':
			return pick(state, message.account);
		case 'confirm':
			if (state.proposal) return take(state, state.proposal);
			return state.walk === 'failed' ? toAccounts(state.from) : [state];
		case 'skip': {
			const {chosen: __, ...from} = withTree(state);
			return state.proposal ? [state] : toDeliver({...from, ...staleFiles(state.from)});
		}
		case 'back':
			return state.proposal ? [withoutProposal(state)] : back(withTree(state));
		default:
			return [state];
	}
};

/** A manager that turns out to refuse comes a second time; it stays at its place. */
function merged(tree: readonly TreeAccount[], more: readonly TreeAccount[]): readonly TreeAccount[] {
	return [...new Map([...tree, ...more].map(account => [account.id, account])).values()];
}

/** An account that Google refuses calls to is no choice; one below a manager brings its way in, which is shown first. */
function pick(state: AccountsState, account: TreeAccount): Next {
	const {status = 'ENABLED', skipped, name, id} = account;
	const refusal = skipped ?? (status === 'ENABLED' ? undefined : status);
	if (refusal !== undefined) {
		return [{...state, note: {type: 'account-not-usable', id, reason: refusal, ...(name && {name})}}];
	}
	const chosen = choose(account, state.tree);
	return chosen.login && chosen.login.id !== chosen.account.id ? [{...state, proposal: chosen}] : take(state, chosen);
}

const take = (state: AccountsState, chosen: ChosenAccount): Next =>
	toDeliver({...withTree(state), chosen, ...staleFiles(state.from, chosen)});

/** Files that were written in another account's name don't follow. Application default credentials name none. */
function staleFiles({deliveries, chosen: former}: DeliverState, chosen?: ChosenAccount): Pick<DeliverState, 'note'> {
	const isWritten = deliveries.some(made => made.type === 'written' && made.formatId !== 'adc');
	return isWritten && former?.login?.id !== chosen?.login?.id ? {note: {type: 'files-keep-login'}} : {};
}

/** To what the checks found; where something was delivered already, the person has come from there. */
function back(delivery: DeliverState): Next {
	if (delivery.deliveries.length > 0 || delivery.chosen || delivery.proof?.type !== 'passed') return [delivery];
	return [{step: 'checking', from: delivery, phase: delivery.proof}];
}

/** The tree is loaded once; half of one is loaded anew. */
function withTree({from, tree, walk}: AccountsState): DeliverState {
	return walk === 'complete' ? {...from, tree} : from;
}

function withoutProposal({proposal: _, ...state}: AccountsState): AccountsState {
	return state;
}
