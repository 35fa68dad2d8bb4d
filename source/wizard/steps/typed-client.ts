import {clientFromTyped, clientIdProblem, clientSecretProblem, isClientFileText} from '../../google/typed-client.js';
import type {Failure} from '../failure.js';
import type {Next, StepUpdate} from '../next.js';
import type {TypedClientState} from '../state.js';
import {withoutNote} from '../without-note.js';
import {toClient, toConsent, toMissingSecret} from './client.js';

/** Type, then id, then secret. What a file already told is not asked again; a whole file in place of a value is taken as one. */
export const typedClient: StepUpdate<'typed-client'> = (state, message) => {
	switch (message.type) {
		case 'choose-type':
			return chooseType(next(state, {type: message.clientType}));
		case 'text':
			if (isClientFileText(message.text)) {
				// As bytes, which are no path.
				return [withoutNote(state), {type: 'read-client', input: new TextEncoder().encode(message.text)}];
			}
			return state.clientId === undefined
				? takeId(state, message.text)
				: takeSecret(state, state.clientId, message.text);
		case 'client-read':
			return toConsent(state.session, message.client);
		case 'client-refused':
			return lacksSecret(state, message.failure) ?? refuse(state, message.failure);
		case 'back':
			return stepBack(state);
		default:
			return [state];
	}
};

/** With one answer more; Esc takes that one back. */
function next(state: TypedClientState, answer: Partial<TypedClientState>): TypedClientState {
	const before = withoutNote(state);
	return {...before, ...answer, before};
}

/** The type alone was unknown where a library's config holds the client. */
function chooseType(state: TypedClientState): Next {
	const {clientId, clientSecret} = state;
	return clientId === undefined || clientSecret === undefined ? [state] : takeSecret(state, clientId, clientSecret);
}

function takeId(state: TypedClientState, text: string): Next {
	const failure = clientIdProblem(text);
	return failure ? refuse(state, failure) : [next(state, {clientId: text.trim()})];
}

function takeSecret(state: TypedClientState, clientId: string, clientSecret: string): Next {
	const failure = clientSecretProblem(clientSecret);
	if (failure) return refuse(state, failure);
	const {type = 'desktop', projectId, redirectUris} = state;
	const typed = clientFromTyped({type, clientId, clientSecret});
	const project = projectId === undefined ? {} : {projectId};
	return toConsent(state.session, {...typed, redirectUris, ...project});
}

const refuse = (state: TypedClientState, failure: Failure): Next => [{...state, note: {type: 'failure', failure}}];

const lacksSecret = (state: TypedClientState, failure: Failure) =>
	toMissingSecret(state.session, failure, withoutNote(state));

function stepBack({session, before}: TypedClientState): Next {
	if (before === undefined) return toClient(session);
	return before.step === 'start' ? [before, {type: 'watch-for-client'}] : [before];
}
