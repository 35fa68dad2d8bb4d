import type {CallbackFailure} from '../../callback/failures.js';
import {canGoBack} from '../can-go-back.js';
import type {Failure} from '../failure.js';
import {newDelivery} from '../new-delivery.js';
import type {Next, StepUpdate} from '../next.js';
import type {Note} from '../note.js';
import type {SignIn} from '../sign-in.js';
import type {DeliverState, FailedState, SignInState} from '../state.js';
import {withoutNote} from '../without-note.js';
import {toChecking} from './enter-checking.js';
import {toDeliver} from './enter-deliver.js';
import {anew} from './stopped.js';

/** Listening and exchanging. The browser and the paste box are both open all the time; whichever answers first wins. */
export const signIn: StepUpdate<'sign-in'> = (state, message) => {
	switch (message.type) {
		case 'waiting':
			return [{...state, phase: {type: 'waiting', signIn: message.signIn}}];
		case 'port-broke':
			return [withoutPort(state, message.failure)];
		case 'tick':
			return [{...state, now: message.now}];
		case 'resumed':
			return [resumed(state, message)];
		case 'ignored':
			return [{...state, ignored: {count: state.ignored.count + 1, last: message.reason}}];
		case 'noted':
			return [noted(state, message.note)];
		case 'copied':
			return [{...state, note: message}];
		case 'help':
			return [{...withoutNote(state), help: message.help}];
		case 'browsers-found':
			return [state.browsers ? {...state, browsers: {found: message.browsers}} : state];
		case 'open-link':
			return [state, {type: 'open-browser', url: message.url}];
		case 'answered':
			return [{...withoutBrowsers(withoutNote(state)), phase: {type: 'exchanging'}, help: 'closed'}];
		case 'granted':
			return granted(newDelivery(anew(state.asked, state), message.grant));
		case 'failed':
			return [failedAt(state, message.failure)];
		case 'back':
			return back(state);
		default:
			return state.phase.type === 'waiting' ? whileWaiting(state, state.phase.signIn, message) : [state];
	}
};

const whileWaiting = (state: SignInState, current: SignIn, message: Parameters<typeof signIn>[1]): Next => {
	switch (message.type) {
		case 'open':
			return [state, {type: 'open-browser', url: current.link}];
		case 'copy': {
			// The short link leads nowhere on another computer.
			const text = current.browserIsHere ? current.link : current.consentUrl;
			return [state, {type: 'copy', what: 'link', text}];
		}
		case 'choose-browser':
			return [{...withoutNote(state), browsers: {}}, {type: 'find-browsers'}];
		case 'open-in':
			return [withoutBrowsers(state), {type: 'open-browser', url: current.link, browser: message.browser}];
		case 'text':
			return [withoutNote(state), {type: 'paste', into: current, text: message.text}];
		default:
			return [state];
	}
};

/** On to the checks, unless a flag left them out. */
function granted(delivery: DeliverState): Next {
	return delivery.asked.session.settings.verify ? toChecking(delivery) : toDeliver(delivery);
}

function failedAt({asked, kept}: SignInState, failure: Failure): FailedState {
	return {step: 'failed', session: asked.session, failure, back: asked, ...(kept && {kept})};
}

function back(state: SignInState): Next {
	if (!canGoBack(state)) return [state];
	if (state.browsers) return [withoutBrowsers(state)];
	if (typeof state.help === 'number') return [{...state, help: 'list'}];
	return state.help === 'list' ? [{...state, help: 'closed'}] : [state.kept ?? state.asked];
}

/** What led to the port leads nowhere any more. */
function withoutPort(state: SignInState, notListening: CallbackFailure): SignInState {
	if (state.phase.type !== 'waiting') return state;
	const {sshCommand: _, ...signIn} = state.phase.signIn;
	return {...state, phase: {type: 'waiting', signIn: {...signIn, link: signIn.consentUrl, notListening}}};
}

function withoutBrowsers({browsers: _, ...state}: SignInState): SignInState {
	return state;
}

function noted(state: SignInState, note: Note): SignInState {
	return note.type === 'browser-opened' ? {...state, note, isBrowserOpen: true} : {...state, note};
}

/** Clock and end move together: nothing in between is shown. */
function resumed(state: SignInState, {now, expiresAt}: Readonly<Record<'now' | 'expiresAt', number>>): SignInState {
	if (state.phase.type !== 'waiting') return state;
	return {...state, now, phase: {type: 'waiting', signIn: {...state.phase.signIn, expiresAt}}, note: {type: 'resumed'}};
}
