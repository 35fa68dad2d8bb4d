import {noteWords} from '../../wizard/explain/notes.js';
import type {State} from '../../wizard/state.js';
import {ignoredWords} from '../../wizard/words/ignored.js';
import type {JsonEvent} from './events.js';

/** What a person reads of an event on stderr, one sentence a line; a program has no use for it. */
export function eventWords(event: JsonEvent, takesAddress: boolean): readonly string[] {
	switch (event.event) {
		case 'client':
			return [`Using the ${event.type} client ${event.clientId} of the project ${event.projectId}.`];
		case 'consent':
			return [
				`Open ${event.link} in a browser on this machine, or the address in the event's "url" anywhere else.`,
				`Waiting for Google's answer until ${event.expiresAt}${takesAddress ? ', or for a line with the address the browser ended on' : ''}.`,
			];
		case 'ignored':
			return [`${ignoredWords(event.count, event.reason)}.`];
		case 'token':
			return ['The refresh token is here.'];
		case 'verified': {
			const {length} = event.accounts;
			return [`The token works: ${length} ${length === 1 ? 'account' : 'accounts'} reached.`];
		}
		case 'written':
			return [`Saved to ${event.path}.`];
		case 'copied':
			return ['The token is copied.'];
		case 'failed':
			return [`${event.title}. ${event.cause}`];
		case 'granted':
		case 'done':
			return [];
	}
}

/** What comes up in a step and is no event: a browser that opened or didn't, an address that wasn't taken. */
export function stateWords(from: State, to: State): readonly string[] {
	const isEntered = from.step !== to.step;
	switch (to.step) {
		case 'sign-in': {
			const {phase, note} = to;
			const isNew = note !== undefined && !('note' in from && from.note === note);
			const isExchanging = phase.type === 'exchanging' && from.step === 'sign-in' && from.phase.type !== 'exchanging';
			return [...(isNew ? [noteWords(note).text] : []), ...(isExchanging ? ['Trading the code for a token...'] : [])];
		}
		case 'checking':
			return isEntered ? ['Trying the token...'] : [];
		default:
			return [];
	}
}
