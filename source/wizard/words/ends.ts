import type {DoneState, StoppedState} from '../state.js';

/** What became of the token. */
export function doneTitle({deliveries, asked, proof}: DoneState): string {
	if (deliveries.length === 0) return 'the token was not saved';
	if (asked.session.google.sandbox) return 'well practised; this token works in the sandbox only';
	return proof?.type === 'passed' ? 'you can use the Google Ads API now' : 'the token is saved';
}

/** What became of it when a person or a signal ended the journey. */
export const stoppedTitles = {
	none: 'nothing was made or changed',
	delivered: 'what was saved stays saved',
	revoked: 'the token was revoked',
	dropped: 'the token was not saved; sign in again to make a new one',
} as const satisfies Record<StoppedState['token'], string>;
