import {mask} from '../../system/mask.js';
import {deliverActions} from '../../wizard/actions/deliver.js';
import {noteWords} from '../../wizard/explain/notes.js';
import type {DeliverState} from '../../wizard/state.js';
import {deliverTitle, deliveryWords, leavingWarning, untestedWords} from '../../wizard/words/deliver.js';
import {lifetimeWords} from '../../wizard/words/lifetime.js';
import {actionChoices, choice} from '../choices.js';
import type {View} from '../view.js';

/** The token, masked, and what can be done with it. */
export function deliverView(state: DeliverState): View {
	const {asked, grant, deliveries, leaving, unattended} = state;
	if (state.revealed) {
		const lines = [grant.refreshToken, 'It stays in this window; clear it when you have it.'];
		return {title: 'Deliver: the refresh token', lines, choices: [choice('Go on', {type: 'other-key'})]};
	}
	const lifetime = lifetimeWords(asked, grant.refreshTokenExpiresAt);
	const isBusy = unattended !== undefined && unattended.left > 0;
	return {
		title: `Deliver: ${isBusy ? 'doing what the flags asked for' : deliverTitle(state)}`,
		lines: [
			...(leaving ? [leavingWarning] : []),
			`Token: ${mask(grant.refreshToken)}`,
			...(lifetime ? [lifetime.end, lifetime.advice] : []),
			...[untestedWords(state) ?? []].flat(),
			...(unattended?.failures ?? []).map(failure => noteWords({type: 'failure', failure}).text),
			// What a person did, notes have told.
			...(unattended ? deliveryWords(deliveries) : []),
		],
		choices: isBusy ? [] : actionChoices(deliverActions(state)),
		...(isBusy && {isBusy}),
	};
}
