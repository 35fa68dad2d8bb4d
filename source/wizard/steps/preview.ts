import type {PreviewState} from '../state.js';
import type {Next, StepUpdate} from '../update.js';
import {values} from './deliver.js';

/** The change, before it is made. Only `confirm` writes; once it writes, the step waits for the outcome. */
export const preview: StepUpdate<'preview'> = (state, message) => {
	switch (message.type) {
		case 'edit':
			return state.mode === 'reading' && message.field === 'path' ? [{...quiet(state), mode: 'editing-path'}] : [state];
		case 'text':
			return state.mode === 'editing-path' ? elsewhere(state, message.text.trim()) : [state];
		case 'planned':
			return [{...quiet(state), plan: message.plan}];
		case 'confirm':
			return state.mode === 'reading'
				? [
						{...quiet(state), mode: 'writing'},
						{type: 'write', plan: state.plan},
					]
				: [state];
		case 'written': {
			const {formatId, written} = message;
			const {path, backup} = written;
			const deliveries = [...state.from.deliveries, {type: 'written', formatId, written} as const];
			return [{...state.from, deliveries, note: {type: 'written', path, ...(backup === undefined ? {} : {backup})}}];
		}
		case 'failed':
			return [{...quiet(state), note: {type: 'failure', failure: message.failure}}];
		case 'back':
			if (state.mode === 'writing') return [state];
			return [state.mode === 'editing-path' ? quiet(state) : state.from];
		default:
			return [state];
	}
};

function elsewhere(state: PreviewState, path: string): Next {
	if (path === '') return [quiet(state)];
	return [quiet(state), {type: 'plan-write', formatId: state.plan.formatId, path, values: values(state.from)}];
}

function quiet({note: _, ...state}: PreviewState): PreviewState {
	return {...state, mode: 'reading'};
}
