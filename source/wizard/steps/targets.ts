import {unquote} from '../../system/unquote.js';
import type {StepUpdate} from '../next.js';
import {askForWrite, toPreview} from './deliver.js';

/** Each library's file, what is in it, and which one to write. */
export const targets: StepUpdate<'targets'> = (state, message) => {
	switch (message.type) {
		case 'targets-found':
			return [{...state, targets: message.targets}];
		case 'write': {
			const [from, command] = askForWrite(state.from, message);
			return [{...state, from}, command];
		}
		case 'text': {
			const path = unquote(message.text.trim());
			if (state.elsewhere === undefined || path === '') return [state.elsewhere ? state.from : state];
			const {formatId} = state.elsewhere;
			const [from, command] = askForWrite(state.from, {type: 'write', formatId, path});
			return [{...state, from}, command];
		}
		case 'planned':
			return toPreview(state.from, message.plan);
		case 'failed':
			return [{...state.from, note: {type: 'failure', failure: message.failure}}];
		case 'back':
			return [state.from];
		default:
			return [state];
	}
};
