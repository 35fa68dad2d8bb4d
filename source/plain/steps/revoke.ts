import {mask} from '../../system/mask.js';
import {revokeActions} from '../../wizard/actions/revoke.js';
import type {RevokeState} from '../../wizard/state.js';
import {deliveryWords} from '../../wizard/words/deliver.js';
import {revokeTitles, revokeWarning} from '../../wizard/words/revoke.js';
import {actionChoices} from '../choices.js';
import type {View} from '../view.js';

/** What revoking means, before it's done; and what is left to do after. */
export function revokeView(state: RevokeState): View {
	const {from, phase} = state;
	const title = `Revoke: ${revokeTitles[phase]}`;
	const choices = actionChoices(revokeActions(state));
	switch (phase) {
		case 'asking':
			return {title, lines: [`Token: ${mask(from.grant.refreshToken)}`, revokeWarning(state)], choices};
		case 'revoking':
			return {title, lines: [], choices, isBusy: true, waiting: {label: 'Telling Google'}};
		case 'revoked': {
			const written = deliveryWords(from.deliveries.filter(({type}) => type === 'written'));
			return {title, lines: written.length > 0 ? ['These files still hold it:', ...written] : [], choices};
		}
	}
}
