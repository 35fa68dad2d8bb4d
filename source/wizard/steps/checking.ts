import type {Proven} from '../../google/check-token.js';
import {named} from '../chosen-account.js';
import {keepingOf} from '../delivery.js';
import {explain} from '../explain/index.js';
import type {Next, StepUpdate} from '../next.js';
import type {CheckingState, DeliverState} from '../state.js';
import {unattendedCount} from '../unattended.js';
import {checkedToken} from './checked-token.js';
import {toSignIn} from './consent.js';
import {toAccounts} from './enter-accounts.js';
import {toChecking} from './enter-checking.js';
import {toDeliver} from './enter-deliver.js';

/** Trying the token. Whatever comes of it, the token stays: a failure is shown, and the way on is open. */
export const checking: StepUpdate<'checking'> = ({note: _, ...state}, message) => {
	const {from, phase} = state;
	switch (message.type) {
		case 'check-began':
			return [{...state, phase: {type: 'running', check: message.check}}];
		case 'proven':
			return proven(state, message.proven);
		case 'failed': {
			if (phase.type !== 'running') return [state];
			const failed: CheckingState = {...state, phase: {...phase, type: 'failed', failure: message.failure}};
			return isUnattended(from) ? toDeliver(checkedToken(failed)) : [failed];
		}
		case 'confirm':
			if (phase.type === 'failed') return toChecking(checkedToken(state));
			return phase.type === 'passed' ? onward(checkedToken(state)) : [state];
		case 'back':
			// Back to the consent, but not without asking. A token that's safe was checked from the deliver step.
			return phase.type === 'passed' && keepingOf(from.deliveries) !== 'lasting'
				? [{...checkedToken(state), leaving: 'back'}]
				: toDeliver(checkedToken(state));
		case 'skip':
			return phase.type === 'running' ? [state] : toDeliver(checkedToken(state));
		case 'other-account':
			return phase.type === 'running' ? [state] : otherAccount(state);
		case 'open': {
			const link = phase.type === 'failed' ? explain(phase.failure).link : undefined;
			return link === undefined ? [state] : [state, {type: 'open-browser', url: link}];
		}
		case 'noted':
			return [{...state, note: message.note}];
		default:
			return [state];
	}
};

/** Where a flag says what to write or to copy, nobody is asked. */
const isUnattended = ({asked}: DeliverState) => unattendedCount(asked.session.settings) > 0;

function proven(state: CheckingState, found: Proven): Next {
	const {refreshTokenExpiresAt} = found;
	const grant = {...state.from.grant, ...(refreshTokenExpiresAt && {refreshTokenExpiresAt})};
	const next: CheckingState = {...state, from: {...state.from, grant}, phase: {type: 'passed', proven: found}};
	return isUnattended(next.from) ? onward(checkedToken(next)) : [next];
}

/** To the accounts, unless a flag or the lack of any choice has answered them. */
function onward(delivery: DeliverState): Next {
	if (isUnattended(delivery) || delivery.chosen || delivery.proof?.type !== 'passed') return toDeliver(delivery);
	const [only, ...others] = delivery.proof.proven.accounts;
	const isChoice = others.length > 0 || only?.manager !== false;
	return isChoice ? toAccounts(delivery) : toDeliver({...delivery, chosen: {account: named(only)}});
}

function otherAccount(state: CheckingState): Next {
	const {loginHint: _, note: __, ...asked} = state.from.asked;
	return toSignIn({...asked, chooseAccount: true}, state);
}
