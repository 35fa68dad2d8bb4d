import {clientSummary} from '../google/client-summary.js';
import {stepNamesWords} from '../language/english/step-names.js';
import {trailWords} from '../language/english/trail.js';
import {explain} from './explain/index.js';
import {accountWords} from './explain/notes.js';
import type {ConsentState, DeliverState, State} from './state.js';

/** An answered step, in one line. */
export type Answered = {readonly label: string; readonly text: string; readonly failed?: true};

/** What has been answered so far, oldest first; the scrollback tells the story with it. */
export function trail(state: State): readonly Answered[] {
	switch (state.step) {
		case 'consent':
			return [clientLine(state)];
		case 'sign-in':
			return [clientLine(state.asked), consentLine(state.asked)];
		case 'deliver':
		case 'done':
			return [
				clientLine(state.asked),
				consentLine(state.asked),
				signedIn(),
				...checkLine(state),
				...accountLine(state),
			];
		case 'checking':
			return [clientLine(state.from.asked), consentLine(state.from.asked), signedIn()];
		case 'accounts':
		case 'revoke':
		case 'targets':
		case 'pipe':
		case 'preview':
			return trail(state.from);
		case 'failed':
			return state.back.step === 'consent' ? [clientLine(state.back), consentLine(state.back)] : [];
		default:
			return [];
	}
}

const signedIn = (): Answered => ({label: stepNamesWords().signIn, text: trailWords().signedIn});

type Tried = Pick<DeliverState, 'proof' | 'chosen'>;

function checkLine({proof}: Tried): readonly Answered[] {
	if (proof === undefined) return [];
	const label = stepNamesWords().checking;
	if (proof.type === 'failed') return [{label, text: explain(proof.failure).title, failed: true}];
	return [{label, text: trailWords().works(proof.proven.accounts.length)}];
}

function accountLine({chosen}: Tried): readonly Answered[] {
	if (chosen === undefined) return [];
	const {account, login} = chosen;
	const words = accountWords(account);
	const {direct, through} = trailWords();
	const isOwn = login?.id === account.id;
	const text = login === undefined ? direct(words) : isOwn ? words : through(words, accountWords(login));
	return [{label: stepNamesWords().account, text}];
}

function clientLine({client}: ConsentState): Answered {
	const {type, clientId, project} = clientSummary(client);
	return {label: stepNamesWords().client, text: trailWords().client(type, clientId, project)};
}

function consentLine({scopes}: ConsentState): Answered {
	return {label: stepNamesWords().consent, text: trailWords().consent(scopes.length)};
}
