import {explain} from '../explain/index.js';
import type {CheckingState} from '../state.js';
import type {Action} from './action.js';

/** What can be done while the token is tried, and with what came of it. */
export function checkingActions({phase}: CheckingState): readonly Action[] {
	const otherAccount: Action = {
		key: 'a',
		label: 'another Google account',
		sentence: 'Sign in with another Google account',
		message: {type: 'other-account'},
	};
	switch (phase.type) {
		case 'running':
			return [{key: 'esc', label: 'skip', sentence: 'Skip the checks', message: {type: 'back'}}];
		case 'passed':
			return [
				{key: 'enter', label: 'go on', sentence: 'Go on', message: {type: 'confirm'}},
				otherAccount,
				{key: 'esc', label: 'back', sentence: 'Back', message: {type: 'back'}},
			];
		case 'failed':
			return [
				{key: 'enter', label: 'check again', sentence: 'Check again', message: {type: 'confirm'}},
				...(explain(phase.failure).link === undefined ? [] : [openThePage]),
				otherAccount,
				{key: 'esc', label: 'go on without it', sentence: 'Go on without it', message: {type: 'back'}},
			];
	}
}

/** Opens the page that fixes what failed. */
export const openThePage: Action = {
	key: 'o',
	label: 'open the page',
	sentence: 'Open the page in the browser',
	message: {type: 'open'},
};
