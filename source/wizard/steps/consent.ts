import {isLoginHint} from '../../google/login-hint.js';
import {adwordsScope, isScope} from '../../google/scopes.js';
import type {Next, StepUpdate} from '../next.js';
import type {CheckingState, ConsentState, Session} from '../state.js';
import {toClient} from './client.js';

/** What will be asked of Google. Nothing is open yet; `confirm` opens the port and the browser. */
export const consent: StepUpdate<'consent'> = (state, message) => {
	switch (message.type) {
		case 'edit':
			return message.field === 'path' ? [state] : [{...quiet(state), editing: message.field}];
		case 'text':
			if (state.editing === undefined) return [state];
			return [state.editing === 'scope' ? addScope(state, message.text) : setLoginHint(state, message.text)];
		case 'drop-scope':
			return [dropScope(state)];
		case 'confirm':
			return toSignIn(quiet(state));
		case 'back':
			return state.editing ? [quiet(state)] : toClient(withChoices(state));
		default:
			return [state];
	}
};

/** Opens the port for these very scopes and this redirect URI. `kept` is a token that's here already. */
export function toSignIn(asked: ConsentState, kept?: CheckingState): Next {
	const phase = {type: 'opening'} as const;
	return [
		{step: 'sign-in', asked, phase, now: 0, ignored: {count: 0}, help: 'closed', ...(kept && {kept})},
		{type: 'sign-in', asked},
	];
}

/** What was added and chosen here is so for the next client, too. */
function withChoices({session, scopes, loginHint}: ConsentState): Session {
	const {loginHint: _, ...settings} = session.settings;
	return {...session, settings: {...settings, scopes, ...(loginHint === undefined ? {} : {loginHint})}};
}

/** Google's scopes are URLs, but for OpenID's three short words. */
function addScope(state: ConsentState, text: string): ConsentState {
	const scope = text.trim();
	if (scope === '') return quiet(state);
	if (!isScope(scope)) return {...state, note: {type: 'not-a-scope'}};
	const isThere = scope === adwordsScope || state.scopes.includes(scope);
	if (isThere) return {...quiet(state), note: {type: 'scope-there', scope}};
	return {...quiet(state), scopes: [...state.scopes, scope], note: {type: 'scope-added', scope}};
}

function dropScope(state: ConsentState): ConsentState {
	const scope = state.scopes.at(-1);
	if (scope === undefined || state.editing) return state;
	return {...quiet(state), scopes: state.scopes.slice(0, -1), note: {type: 'scope-dropped', scope}};
}

function setLoginHint(state: ConsentState, text: string): ConsentState {
	const {loginHint: _, ...rest} = quiet(state);
	const loginHint = text.trim();
	if (loginHint === '') return rest;
	return isLoginHint(loginHint) ? {...rest, loginHint} : {...state, note: {type: 'not-an-account'}};
}

function quiet({note: _, editing: __, ...state}: ConsentState): ConsentState {
	return state;
}
