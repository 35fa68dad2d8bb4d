import {clientFromTyped, clientIdProblem, clientSecretProblem} from '../../google/typed-client.js';
import type {Next, StepUpdate} from '../next.js';
import type {TypedClientState} from '../state.js';
import {toClient, toConsent} from './client.js';

/** Type, then id, then secret. What a file already told is not asked again. */
export const typedClient: StepUpdate<'typed-client'> = (state, message) => {
	switch (message.type) {
		case 'choose-type':
			return chooseType({...state, type: message.clientType});
		case 'text':
			return state.clientId === undefined
				? takeId(state, message.text)
				: takeSecret(state, state.clientId, message.text);
		case 'back':
			return stepBack(state);
		default:
			return [state];
	}
};

/** The type alone was unknown where a library's config holds the client. */
function chooseType(state: TypedClientState): Next {
	const {clientId, clientSecret} = state;
	return clientId === undefined || clientSecret === undefined ? [state] : takeSecret(state, clientId, clientSecret);
}

function takeId({note: _, ...state}: TypedClientState, text: string): Next {
	const failure = clientIdProblem(text);
	return [failure ? {...state, note: {type: 'failure', failure}} : {...state, clientId: text.trim()}];
}

function takeSecret(state: TypedClientState, clientId: string, clientSecret: string): Next {
	const failure = clientSecretProblem(clientSecret);
	if (failure) return [{...state, note: {type: 'failure', failure}}];
	const {type = 'desktop', projectId, redirectUris} = state;
	const typed = clientFromTyped({type, clientId, clientSecret});
	const project = projectId === undefined ? {} : {projectId};
	return toConsent(state.session, {...typed, redirectUris, ...project});
}

function stepBack(state: TypedClientState): Next {
	const {step, session, redirectUris, type} = state;
	const empty = {step, session, redirectUris};
	if (state.clientId !== undefined && type !== undefined) return [{...empty, type}];
	if (type !== undefined) return [empty];
	return toClient(session);
}
