import {clientSummary} from '../google/client-summary.js';
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
			return [clientLine(state.asked), consentLine(state.asked), signedIn, ...checkLine(state), ...accountLine(state)];
		case 'checking':
			return [clientLine(state.from.asked), consentLine(state.from.asked), signedIn];
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

const signedIn: Answered = {label: 'Sign-in', text: 'refresh token received'};

type Tried = Pick<DeliverState, 'proof' | 'chosen'>;

function checkLine({proof}: Tried): readonly Answered[] {
	if (proof === undefined) return [];
	if (proof.type === 'failed') return [{label: 'Checking', text: explain(proof.failure).title, failed: true}];
	const {length} = proof.proven.accounts;
	return [{label: 'Checking', text: `the token works · ${length} ${length === 1 ? 'account' : 'accounts'} reached`}];
}

function accountLine({chosen}: Tried): readonly Answered[] {
	if (chosen === undefined) return [];
	const {account, login} = chosen;
	const way =
		login === undefined ? ', reached directly' : login.id === account.id ? '' : ` through ${accountWords(login)}`;
	return [{label: 'Account', text: `${accountWords(account)}${way}`}];
}

function clientLine({client}: ConsentState): Answered {
	const {type, clientId, project} = clientSummary(client);
	return {label: 'Client', text: `${type} · ${clientId} · project ${project}`};
}

function consentLine({scopes}: ConsentState): Answered {
	const more = scopes.length === 0 ? '' : ` and ${scopes.length} more ${scopes.length === 1 ? 'scope' : 'scopes'}`;
	return {label: 'Consent', text: `Google Ads (manage your campaigns)${more}`};
}
