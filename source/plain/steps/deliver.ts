import {actionsWords} from '../../language/english/actions.js';
import {deliverWords} from '../../language/english/deliver.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {mask} from '../../system/mask.js';
import {deliverActions} from '../../wizard/actions/deliver.js';
import {noteWords} from '../../wizard/explain/notes.js';
import type {DeliverState} from '../../wizard/state.js';
import {areFlagsAtWork} from '../../wizard/unattended.js';
import {deliverTitle, deliveryWords, leavingWords, untestedWords} from '../../wizard/words/deliver.js';
import {lifetimeWords} from '../../wizard/words/lifetime.js';
import {actionChoices, choice} from '../choices.js';
import type {View} from '../view.js';

/** The token, masked, and what can be done with it. */
export function deliverView(state: DeliverState): View {
	const {asked, grant, deliveries, unattended} = state;
	const words = deliverWords();
	const {labelled} = phrasesWords();
	const step = stepNamesWords().deliver;
	if (state.revealed) {
		const lines = [grant.refreshToken, words.plain.staysInView];
		const choices = [choice(actionsWords().goOn.sentence, {type: 'other-key'})];
		return {title: labelled(step, words.plain.revealed), lines, choices};
	}
	const lifetime = lifetimeWords(asked, grant.refreshTokenExpiresAt);
	return {
		title: labelled(step, deliverTitle(state)),
		lines: [
			...[leavingWords(state) ?? []].flat(),
			labelled(words.token, mask(grant.refreshToken)),
			...(lifetime ? [lifetime.end, lifetime.advice] : []),
			...[untestedWords(state) ?? []].flat(),
			...(unattended?.failures ?? []).map(failure => noteWords({type: 'failure', failure}).text),
			// What a person did, notes have told.
			...(unattended ? deliveryWords(deliveries) : []),
		],
		choices: actionChoices(deliverActions(state)),
		...(areFlagsAtWork(state) && {isBusy: true}),
	};
}
