import {consentWords} from '../../language/english/consent.js';
import {eventsWords} from '../../language/english/events.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {signInWords} from '../../language/english/sign-in.js';
import {explain} from '../../wizard/explain/index.js';
import {noteWords} from '../../wizard/explain/notes.js';
import type {State} from '../../wizard/state.js';
import {ungrantedWords} from '../../wizard/words/checking.js';
import {redirectNotice, redirectWords} from '../../wizard/words/consent.js';
import type {JsonEvent} from './events.js';
import {factsOf} from './facts.js';

/** What a person reads of an event on stderr, one sentence a line; a program has no use for it. */
export function eventWords(event: JsonEvent, takesAddress: boolean): readonly string[] {
	const words = eventsWords();
	switch (event.event) {
		case 'client':
			return [words.client(event.type, event.clientId, event.projectId)];
		case 'consent':
			return [
				words.open(event.link),
				takesAddress ? words.waitingOrPaste(event.expiresAt) : words.waiting(event.expiresAt),
			];
		case 'ignored':
			return isSaid(event.count) ? [`${signInWords().ignored(event.count, event.reason)}.`] : [];
		case 'token':
			return [words.token];
		case 'verified':
			return [words.verified(event.accounts.length)];
		case 'written':
			return [words.written(event.path)];
		case 'copied':
			return [words.copied];
		case 'failed':
			return [`${event.title}. ${event.cause}`];
		case 'granted':
		case 'done':
			return [];
	}
}

/** The 1st, 10th, 100th...: whoever sends request after request fills no log. */
const isSaid = (count: number) => /^10*$/.test(`${count}`);

/**
 * What comes up in a step and is no event: a port that can't be opened, a redirect URI that has to be registered first, a
 * browser that opened or didn't, an address that wasn't taken, a scope that wasn't granted.
 */
export function stateWords(from: State, to: State): readonly string[] {
	return [...registrationWords(from, to), ...portWords(from, to), ...grantWords(from, to), ...stepWords(from, to)];
}

function registrationWords(from: State, to: State): readonly string[] {
	const {asked} = factsOf(to);
	if (!asked || factsOf(from).asked) return [];
	const {labelled} = phrasesWords();
	const notice = redirectNotice(asked);
	return notice === undefined ? [] : [labelled(consentWords().redirect, redirectWords(asked.redirect)), notice];
}

function portWords(from: State, to: State): readonly string[] {
	const failure = factsOf(to).signIn?.notListening;
	if (!failure || factsOf(from).signIn?.notListening) return [];
	return [signInWords().elsewhere.notListening(explain(failure).cause)];
}

function grantWords(from: State, to: State): readonly string[] {
	const {asked, grant} = factsOf(to);
	if (!asked || !grant || factsOf(from).grant) return [];
	return [ungrantedWords(asked, grant) ?? []].flat();
}

function stepWords(from: State, to: State): readonly string[] {
	const {exchanging, checking} = eventsWords();
	const isEntered = from.step !== to.step;
	switch (to.step) {
		case 'sign-in': {
			const {phase, note} = to;
			const isNew = note !== undefined && !('note' in from && from.note === note);
			const isExchanging = phase.type === 'exchanging' && from.step === 'sign-in' && from.phase.type !== 'exchanging';
			return [...(isNew ? [noteWords(note).text] : []), ...(isExchanging ? [exchanging] : [])];
		}
		case 'checking':
			return isEntered ? [checking] : [];
		default:
			return [];
	}
}
