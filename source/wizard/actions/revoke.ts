import {actionsWords} from '../../language/english/actions.js';
import {revokingWords} from '../../language/english/revoking.js';
import {lastWrite} from '../delivery.js';
import type {RevokeState} from '../state.js';
import type {Action} from './action.js';

/** Whether to revoke, and what to do afterwards. */
export function revokeActions(state: RevokeState): readonly Action[] {
	const {yes, no, signInAnew} = revokingWords().actions;
	const {leave, undoLastWrite} = actionsWords();
	switch (state.phase) {
		case 'asking':
			return [
				{...yes, key: 'y', message: {type: 'revoke'}},
				{...no, key: 'esc', message: {type: 'back'}},
			];
		case 'revoking':
			return [];
		case 'revoked':
			return [
				...(lastWrite(state.from.deliveries) ? [{...undoLastWrite, key: 'u', message: {type: 'undo'} as const}] : []),
				{...signInAnew, key: 'enter', message: {type: 'confirm'}},
				{...leave, key: 'q', message: {type: 'leave'}},
			];
	}
}
