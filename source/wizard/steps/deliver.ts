import type {Values} from '../../configs/format.js';
import {formats} from '../../configs/formats.js';
import type {Delivery} from '../delivery.js';
import type {DeliverState} from '../state.js';
import type {Next, StepUpdate} from '../update.js';

/** The token is here and stays here until the person leaves. A failed copy or write is a note, never the end. */
export const deliver: StepUpdate<'deliver'> = (shown, message) => {
	const state = hidden(shown);
	switch (message.type) {
		case 'copy':
			return [state, {type: 'copy', what: 'token', text: state.grant.refreshToken}];
		case 'copy-lines': {
			const text = formats[message.formatId].snippet(values(state));
			return [state, {type: 'copy', what: 'lines', text}];
		}
		case 'copied':
			return [{...state, deliveries: [...state.deliveries, {type: 'copied'}], note: message}];
		case 'write':
			return [state, {type: 'plan-write', formatId: message.formatId, values: values(state)}];
		case 'planned':
			return message.plan.unchanged
				? [{...state, note: {type: 'nothing-to-write', path: message.plan.resolvedPath}}]
				: [{step: 'preview', from: state, plan: message.plan, mode: 'reading'}];
		case 'undo':
			return undo(state);
		case 'undone': {
			const deliveries = state.deliveries.filter(made => writtenIn(made) !== message.written);
			return [{...state, deliveries, note: {type: 'undone', path: message.written.path}}];
		}
		case 'reveal':
			return [{...state, revealed: true}];
		case 'noted':
			return [{...state, note: message.note}];
		case 'failed':
			return [{...state, note: {type: 'failure', failure: message.failure}}];
		case 'back':
			return state.leaving ? [staying(state)] : leave(state, 'back');
		case 'confirm':
			return shown.revealed ? [state] : leave(state, 'finish');
		default:
			return [message.type === 'other-key' ? staying(state) : shown];
	}
};

/** The values a client library needs, as far as they are known by now. */
export function values({asked: {client}, grant}: DeliverState): Values {
	return {clientId: client.clientId, clientSecret: client.clientSecret, refreshToken: grant.refreshToken};
}

/** Leaves at once when the token is safe somewhere; asks first when it would be lost. Enter twice is a yes. */
function leave(state: DeliverState, to: 'back' | 'finish'): Next {
	if (state.deliveries.length === 0 && state.leaving === undefined) return [{...state, leaving: to}];
	if ((state.leaving ?? to) === 'back') return [state.asked];
	const {refreshTokenExpiresAt} = state.grant;
	const grant = refreshTokenExpiresAt === undefined ? {} : {refreshTokenExpiresAt};
	return [
		{step: 'done', asked: state.asked, grant, deliveries: state.deliveries},
		{type: 'exit', exitCode: 0},
	];
}

function undo(state: DeliverState): Next {
	const last = state.deliveries.findLast(made => made.type === 'written');
	return last ? [state, {type: 'undo-write', written: last.written}] : [state];
}

const writtenIn = (made: Delivery) => (made.type === 'written' ? made.written : undefined);

function hidden({note: _, ...state}: DeliverState): DeliverState {
	return {...state, revealed: false};
}

function staying({leaving: _, ...state}: DeliverState): DeliverState {
	return state;
}
