import {consentWords} from '../../language/english/consent.js';
import type {ConsentState} from '../state.js';
import type {Action} from './action.js';

/** What can be changed before Google is asked, and asking it. */
export function consentActions({editing, scopes}: ConsentState): readonly Action[] {
	const {signIn, scope, dropScope, account, back} = consentWords().actions;
	return [
		...(editing ? [] : [{...signIn, key: 'enter', message: {type: 'confirm'} as const}]),
		{...scope, key: 's', message: {type: 'edit', field: 'scope'}},
		...(editing || scopes.length === 0 ? [] : [{...dropScope, key: 'd', message: {type: 'drop-scope'} as const}]),
		{...account, key: 'h', message: {type: 'edit', field: 'login-hint'}},
		{...back, key: 'esc', message: {type: 'back'}},
	];
}
