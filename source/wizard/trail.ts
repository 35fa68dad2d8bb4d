import {clientSummary} from '../google/client-summary.js';
import type {ConsentState, State} from './state.js';

/** An answered step, in one line. */
export type Answered = {readonly label: string; readonly text: string};

/** What has been answered so far, oldest first; the scrollback tells the story with it. */
export function trail(state: State): readonly Answered[] {
	switch (state.step) {
		case 'consent':
			return [clientLine(state)];
		case 'sign-in':
			return [clientLine(state.asked), consentLine(state.asked)];
		case 'deliver':
		case 'done':
			return [clientLine(state.asked), consentLine(state.asked), signedIn];
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

function clientLine({client}: ConsentState): Answered {
	const {type, clientId, project} = clientSummary(client);
	return {label: 'Client', text: `${type} · ${clientId} · project ${project}`};
}

function consentLine({scopes}: ConsentState): Answered {
	const more = scopes.length === 0 ? '' : ` and ${scopes.length} more ${scopes.length === 1 ? 'scope' : 'scopes'}`;
	return {label: 'Consent', text: `Google Ads (manage your campaigns)${more}`};
}
