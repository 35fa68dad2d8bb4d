import {lastWrite, withoutGone, withoutWrite} from '../delivery.js';
import {exitCodes} from '../explain/explanation.js';
import type {StepUpdate} from '../next.js';
import type {Note} from '../note.js';
import {anew, stop} from './stopped.js';

/** Taking the token back. When it's gone, the files that hold it can be put back as they were. */
export const revoke: StepUpdate<'revoke'> = ({note: _, ...state}, message) => {
	switch (state.phase) {
		case 'asking':
			if (message.type === 'revoke') {
				return [
					{...state, phase: 'revoking'},
					{type: 'revoke-token', of: state.from},
				];
			}
			return [message.type === 'back' ? state.from : state];
		case 'revoking':
			if (message.type === 'revoked') return [{...state, phase: 'revoked'}];
			if (message.type === 'failed') {
				return [{...state, phase: 'asking', note: {type: 'failure', failure: message.failure}}];
			}
			return [state];
		case 'revoked':
			return afterwards(state, message);
	}
};

const afterwards: StepUpdate<'revoke'> = (state, message) => {
	const {from} = state;
	switch (message.type) {
		case 'undo': {
			const last = lastWrite(state.from.deliveries);
			return last ? [state, {type: 'undo-write', written: last.written}] : [state];
		}
		case 'undone': {
			const {path, undo} = message.written;
			const deliveries = withoutWrite(from.deliveries, message);
			const note: Note = {type: 'undone', path, ...(undo?.before && {isRevoked: true})};
			return [{...state, from: {...from, deliveries}, note}];
		}
		case 'failed': {
			const {failure} = message;
			const deliveries = withoutGone(from.deliveries, failure);
			return [{...state, from: {...from, deliveries}, note: {type: 'failure', failure}}];
		}
		case 'confirm':
		case 'back':
			return [anew(from.asked, state)];
		case 'leave':
			return stop(state, exitCodes.done);
		default:
			return [state];
	}
};
