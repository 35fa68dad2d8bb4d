import type {WritePlan} from '../../configs/plan-write.js';
import type {Command} from '../command.js';
import {lastWrite, withoutGone, withoutWrite} from '../delivery.js';
import type {Failure} from '../failure.js';
import type {Intent, Message} from '../message.js';
import type {Next, StepUpdate} from '../next.js';
import type {Note} from '../note.js';
import type {DeliverState, PreviewState, TargetsState} from '../state.js';
import {areFlagsAtWork, copyToken, isCopyNext} from '../unattended.js';
import {values, writeRequest} from '../values.js';
import {isAboutFile} from '../way-out.js';
import {withDelivery} from '../with-delivery.js';
import type {WriteConsents} from '../write-request.js';
import {toAccounts} from './enter-accounts.js';
import {toChecking} from './enter-checking.js';
import {depart, finish, leave} from './leave-deliver.js';

/** What comes of flags and of an undo. A key, meanwhile, would end their work or pass for it, or have its outcome missed. */
const outcomes: ReadonlySet<Message['type']> = new Set(['copied', 'written', 'undone', 'noted', 'failed']);

/** The token is here and stays here until the person leaves. A failed copy or write is a note, never the end. */
export const deliver: StepUpdate<'deliver'> = (shown, message) => {
	if ((areFlagsAtWork(shown) || shown.isUndoing) && !outcomes.has(message.type)) return [shown];
	// A key that hides the token does nothing else: what it would do can't be read on that screen.
	if (shown.revealed && isOfPerson(message)) return [hidden(shown)];
	// Whether to leave is asked until anything else happens: it may be about a token that's safe by then.
	const {leaving, ...state} = hidden(shown);
	switch (message.type) {
		case 'copy':
			return [state, copyToken(state)];
		case 'copy-lines':
			return [state, {...message, values: values(state)}];
		case 'copied':
			return copied(state, message);
		case 'choose-target':
			return [
				{step: 'targets', from: state},
				{type: 'find-targets', clientId: state.asked.client.clientId},
			];
		case 'pipe':
			return [{step: 'pipe', from: state, isRunning: false}];
		case 'write':
			return askForWrite(state, message);
		case 'edit':
			return [elsewhere(shown) ?? shown];
		case 'planned':
			return toPreview(state, message.plan);
		case 'written':
			return unattended(withDelivery(state, message));
		case 'undo':
			return undo(state);
		case 'undone': {
			const deliveries = withoutWrite(state.deliveries, message);
			return [{...settled(state), deliveries, note: {type: 'undone', path: message.written.path}}];
		}
		case 'check-again':
			return toChecking(state);
		case 'change-account':
			return toAccounts(state);
		case 'revoke':
			return [{step: 'revoke', from: state, phase: 'asking'}];
		case 'reveal':
			return [{...state, revealed: true}];
		case 'noted':
			return noted(state, message.note);
		case 'failed': {
			const deliveries = withoutGone(state.deliveries, message.failure);
			return unattended({...settled(state), deliveries}, message.failure);
		}
		case 'back':
			return leaving ? [state] : leave(state, 'back');
		case 'confirm':
			return leaving ? depart(state, leaving) : leave(state, 'finish');
		default:
			return [message.type === 'other-key' ? state : shown];
	}
};

/** A plan that was asked for before is none of it. */
const isOfPerson = ({type}: Message) => !outcomes.has(type) && type !== 'planned';

/** Has a write planned, and remembers for which format. */
export function askForWrite(
	state: DeliverState,
	{type: _, formatId, ...request}: Extract<Intent, {readonly type: 'write'}>,
): readonly [DeliverState, Command] {
	const {path} = request;
	return [
		{...state, asking: path === undefined ? {formatId} : {formatId, path}},
		{type: 'plan-write', formatId, ...request, ...writeRequest(state)},
	];
}

/** To another path for a file that couldn't be written. */
function elsewhere({note, ...from}: DeliverState): TargetsState | undefined {
	if (note?.type !== 'failure' || !from.asking || !isAboutFile(note.failure)) return undefined;
	const {formatId, path = 'path' in note.failure ? note.failure.path : ''} = from.asking;
	return {step: 'targets', from, elsewhere: {formatId, path}};
}

/** Shows the plan, or says that there is nothing to write. */
export function toPreview(from: DeliverState, plan: WritePlan): Next {
	const {resolvedPath: path, keptLogin} = plan;
	if (plan.unchanged) {
		return [{...from, note: {type: 'nothing-to-write', path, ...(keptLogin !== undefined && {keptLogin})}}];
	}
	const consents: WriteConsents = plan.inPlace ? {inPlace: true} : {};
	return [{step: 'preview', from, plan, mode: 'reading', consents} satisfies PreviewState];
}

function copied(state: DeliverState, note: Extract<Note, {readonly type: 'copied'}>): Next {
	// A terminal that was asked to copy never says whether it did: nothing to rely on, and nothing to leave by itself for.
	const isSafe = note.outcome.type === 'copied';
	const next: DeliverState = {...(isSafe ? withDelivery(state, {type: 'copied'}) : state), note};
	if (isSafe && isCopyNext(state)) return unattended(next);
	return [isCopyNext(state) ? {...next, unattended: {left: 0, failures: state.unattended?.failures ?? []}} : next];
}

/** A failed copy is a note, but for the one that a flag asked for: that's a failed delivery. */
function noted(state: DeliverState, note: Note): Next {
	return isCopyNext(state) && note.type === 'failure' ? unattended(state, note.failure) : [{...state, note}];
}

/** Counts what flags asked for: when the last of it is done and nothing failed, so are we. */
function unattended({unattended: before, ...state}: DeliverState, failure?: Failure): Next {
	if (before === undefined || before.left === 0) {
		const kept = before === undefined ? state : {...state, unattended: before};
		return [failure ? {...kept, note: {type: 'failure', failure}} : kept];
	}
	const after = {left: before.left - 1, failures: failure ? [...before.failures, failure] : before.failures};
	const next: DeliverState = {...state, unattended: after};
	if (isCopyNext(next)) return [next, copyToken(next)];
	return after.left === 0 && after.failures.length === 0 ? finish(state) : [next];
}

function undo(state: DeliverState): Next {
	const last = lastWrite(state.deliveries);
	return last
		? [
				{...state, isUndoing: true},
				{type: 'undo-write', written: last.written},
			]
		: [state];
}

function settled({isUndoing: _, ...state}: DeliverState): DeliverState {
	return state;
}

function hidden({note: _, ...state}: DeliverState): DeliverState {
	return {...state, revealed: false};
}
