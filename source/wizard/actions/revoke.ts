import {lastWrite} from '../delivery.js';
import type {RevokeState} from '../state.js';
import type {Action} from './action.js';

/** Whether to revoke, and what to do afterwards. */
export function revokeActions(state: RevokeState): readonly Action[] {
	switch (state.phase) {
		case 'asking':
			return [
				{key: 'y', label: 'yes, revoke it', sentence: 'Yes, revoke it', message: {type: 'revoke'}},
				{key: 'esc', label: 'no, back', sentence: 'No, back', message: {type: 'back'}},
			];
		case 'revoking':
			return [];
		case 'revoked':
			return [
				...(lastWrite(state.from.deliveries)
					? [
							{
								key: 'u',
								label: 'undo the last write',
								sentence: 'Undo the last write',
								message: {type: 'undo'} as const,
							},
						]
					: []),
				{key: 'enter', label: 'sign in anew', sentence: 'Sign in anew', message: {type: 'confirm'}},
				{key: 'q', label: 'leave', sentence: 'Leave adsauth', message: {type: 'leave'}},
			];
	}
}
