import type {Client} from '../../google/client.js';
import {chooseRedirect} from '../../google/redirect.js';
import {clientIdProblem} from '../../google/typed-client.js';
import {WizardError} from '../../system/wizard-error.js';
import type {Failure} from '../failure.js';
import type {Next, StepUpdate} from '../next.js';
import type {ClientState, Session, StartState, TypedClientState} from '../state.js';
import {toFailure} from '../to-failure.js';
import {withoutNote} from '../without-note.js';

/** Choosing a client: whatever is read well leads to the consent step; whatever is not is explained right here. */
export const client: StepUpdate<'client'> = (state, message) => {
	switch (message.type) {
		case 'clients-found':
			return [{...state, found: message.found, configured: message.configured}];
		case 'choose-client':
			return [state, {type: 'read-client-file', path: message.found.path}];
		case 'choose-configured': {
			const {clientId, clientSecret} = message.configured;
			// A secret that's no good is asked for again, an ID isn't.
			const failure = clientIdProblem(clientId);
			if (failure) return refuse(state, failure);
			return [{step: 'typed-client', session: state.session, redirectUris: [], clientId, clientSecret}];
		}
		case 'text':
			if (message.text.trim() === '') return [withoutNote({...state, typing: false})];
			// What was typed stays in its field until it has proven good.
			return [state, {type: 'read-client', input: message.text}];
		case 'type-path':
			return [withoutNote({...state, typing: true})];
		case 'type-client':
			return [{step: 'typed-client', session: state.session, redirectUris: []}];
		case 'start-from-zero':
			return [{step: 'start', session: state.session, at: 0}, {type: 'watch-for-client'}];
		case 'practise':
			return [state, {type: 'start-sandbox'}];
		case 'sandbox-ready': {
			const {settings, google: before} = state.session;
			// What a flag asked for holds to the end; only a choice made here can be taken back.
			const wayBack = settings.sandbox ? {} : {before};
			return toConsent({...state.session, google: message.google, ...wayBack}, message.client);
		}
		case 'client-read':
			return toConsent(state.session, message.client);
		case 'client-refused':
			return refuse(state, message.failure);
		case 'failed':
			// Looking for files may be what failed: the list stays empty, and nobody looks again and again.
			return refuse({...state, found: state.found ?? []}, message.failure);
		case 'back':
			return [withoutNote({...state, typing: false})];
		default:
			return [state];
	}
};

/** The client step afresh, looking for files again. */
export function toClient({before, ...session}: Session): Next {
	// Practising ends where the person chooses a client again.
	const real = before === undefined ? session : {...session, google: before};
	return [{step: 'client', session: real, typing: false}, {type: 'find-clients'}];
}

/** On to the consent step with this client, or to why it cannot be used with the flags given. */
export function toConsent(session: Session, chosen: Client): Next {
	const {scopes, loginHint} = session.settings;
	const back: ClientState = {step: 'client', session, typing: false};
	try {
		const redirect = chooseRedirect(chosen, session.settings);
		const hint = loginHint === undefined ? {} : {loginHint};
		return [{step: 'consent', session, client: chosen, redirect, scopes, ...hint}];
	} catch (error) {
		if (!(error instanceof WizardError)) throw error;
		return [{step: 'failed', session, failure: toFailure(error), back}];
	}
}

/** A file that lacks nothing but its secret: the secret alone is asked for. `before`: where Esc leads, if not to the list. */
export function toMissingSecret(
	session: Session,
	failure: Failure,
	before?: StartState | TypedClientState,
): Next | undefined {
	if (failure.type !== 'client-secret-missing' && failure.type !== 'client-secret-masked') return undefined;
	const {clientId, projectId, type, redirectUris} = failure.client;
	const more = {...(projectId !== undefined && {projectId}), ...(before && {before})};
	return [{step: 'typed-client', session, type, clientId, redirectUris, ...more, note: {type: 'failure', failure}}];
}

function refuse(state: ClientState, failure: Failure): Next {
	const lacksSecret = toMissingSecret(state.session, failure);
	if (lacksSecret) return lacksSecret;
	const refused: ClientState = {...state, note: {type: 'failure', failure}};
	return state.found === undefined ? [refused, {type: 'find-clients'}] : [refused];
}
