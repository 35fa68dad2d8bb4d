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
