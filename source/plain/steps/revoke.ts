import {deliverWords} from '../../language/english/deliver.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {revokingWords} from '../../language/english/revoking.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {mask} from '../../system/mask.js';
import {revokeActions} from '../../wizard/actions/revoke.js';
import type {RevokeState} from '../../wizard/state.js';
import {deliveryWords} from '../../wizard/words/deliver.js';
import {revokeWarning} from '../../wizard/words/revoke.js';
import {actionChoices} from '../choices.js';
import type {View} from '../view.js';

/** What revoking means, before it's done; and what is left to do after. */
export function revokeView(state: RevokeState): View {
	const {from, phase} = state;
	const words = revokingWords();
	const {labelled} = phrasesWords();
	const title = labelled(stepNamesWords().revoke, words.titles[phase]);
	const choices = actionChoices(revokeActions(state));
	switch (phase) {
		case 'asking':
			return {
				title,
				lines: [labelled(deliverWords().token, mask(from.grant.refreshToken)), revokeWarning(state)],
				choices,
			};
		case 'revoking':
			return {title, lines: [], choices, isBusy: true, waiting: {label: words.plain.waiting}};
		case 'revoked': {
			const written = deliveryWords(from.deliveries.filter(({type}) => type === 'written'));
			return {title, lines: written.length > 0 ? [words.stillHeld, ...written] : [], choices};
		}
	}
}
