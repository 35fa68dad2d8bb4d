import type {ConsentState} from '../state.js';
import type {Action} from './action.js';

/** What can be changed before Google is asked, and asking it. */
export function consentActions({editing}: ConsentState): readonly Action[] {
	return [
		...(editing ? [] : [{key: 'enter', label: 'sign in', sentence: 'Sign in', message: {type: 'confirm'} as const}]),
		{key: 's', label: 'add a scope', sentence: 'Ask for another scope, too', message: {type: 'edit', field: 'scope'}},
		{
			key: 'h',
			label: 'choose the Google account',
			sentence: 'Choose the Google account',
			message: {type: 'edit', field: 'login-hint'},
		},
		{key: 'esc', label: 'back', sentence: 'Back to the clients', message: {type: 'back'}},
	];
}
