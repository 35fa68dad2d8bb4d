import type {WritePlan} from '../../configs/plan-write.js';
import {unquote} from '../../system/unquote.js';
import type {Failure} from '../failure.js';
import type {Next, StepUpdate} from '../next.js';
import type {DeliverState, PreviewState} from '../state.js';
import {writeRequest} from '../values.js';
import {wayOut} from '../way-out.js';
import {withDelivery} from '../with-delivery.js';
import type {WriteConsents, WriteRequest} from '../write-request.js';
import {toPreview} from './deliver.js';

/**
 * The change, before it is made. Only `confirm` writes, and only the plan that is shown; once it writes, the step waits for
 * the outcome.
 */
export const preview: StepUpdate<'preview'> = (state, message) => {
	switch (message.type) {
		case 'edit':
			return state.mode === 'reading' && message.field === 'path' ? [{...quiet(state), mode: 'editing-path'}] : [state];
		case 'text':
			return state.mode === 'editing-path' ? elsewhere(state, unquote(message.text.trim())) : [state];
		case 'ignore-in-git':
			return state.mode === 'reading' ? ignoreInGit(quiet(state)) : [state];
		case 'restrict-mode': {
			if (state.mode !== 'reading') return [state];
			const consents: WriteConsents = {...state.consents, restrictMode: true};
			return replan({...quiet(state), consents});
		}
		case 'planned':
			if (state.mode !== 'planning') return [state];
			return message.plan.unchanged ? toPreview(state.from, message.plan) : [planned(state, message.plan)];
		case 'confirm':
			if (state.mode !== 'reading') return [state];
			return [
				{...quiet(state), mode: 'writing'},
				{type: 'write', plan: state.plan},
			];
		case 'written': {
			const {path, backup} = message.written;
			const next = withDelivery(state.from, message);
			return [{...next, note: {type: 'written', path, ...(backup === undefined ? {} : {backup})}}];
		}
		case 'failed': {
			if (wayOut(message.failure)) return [withWayOut(state, message.failure)];
			const mode = state.elsewhere === undefined ? 'reading' : 'editing-path';
			const next: PreviewState = {...quiet(state), mode, note: {type: 'failure', failure: message.failure}};
			// Somebody else has written meanwhile: both changes belong into what is shown and confirmed.
			const isStale = state.mode === 'writing' && message.failure.type === 'config-changed-meanwhile';
			return isStale ? replan(next) : [next];
		}
		case 'back':
			if (state.mode === 'writing') return [state];
			// A plan that comes late is not for what comes next: leaving the step drops it.
			return [state.mode === 'editing-path' ? planned(quiet(state), state.plan) : state.from];
		default:
			return [state];
	}
};

function withWayOut({from, plan, elsewhere}: PreviewState, failure: Failure): DeliverState {
	return {...from, asking: {formatId: plan.formatId, path: elsewhere ?? plan.path}, note: {type: 'failure', failure}};
}

function planned({elsewhere: _, ...state}: PreviewState, plan: WritePlan): PreviewState {
	return {...state, mode: 'reading', plan};
}

/** The write, planned anew. */
function requestOf({plan, elsewhere, from, consents}: PreviewState): WriteRequest {
	return {formatId: plan.formatId, path: elsewhere ?? plan.path, ...writeRequest(from), ...consents};
}

function replan(state: PreviewState): Next {
	return [
		{...state, mode: 'planning'},
		{type: 'plan-write', ...requestOf(state)},
	];
}

function elsewhere(state: PreviewState, path: string): Next {
	if (path === '') return [planned(quiet(state), state.plan)];
	return replan({...quiet(state), elsewhere: path});
}

function ignoreInGit(state: PreviewState): Next {
	const open = state.plan.warnings.find(({type}) => type === 'not-ignored-by-git');
	if (!open) return [state];
	return [
		{...state, mode: 'planning'},
		{type: 'ignore-in-git', path: open.path, request: requestOf(state)},
	];
}

function quiet({note: _, ...state}: PreviewState): PreviewState {
	return {...state, mode: 'reading'};
}
