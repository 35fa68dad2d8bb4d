import {plain} from '../../system/plain-text.js';
import type {TypedClientState} from '../../wizard/state.js';
import {clientTypeChoices, typedClientTitle} from '../../wizard/words/typed-client.js';
import {back, listChoices, sendTextOrBack} from '../choices.js';
import type {View} from '../view.js';

/** Type, client ID and secret, one after the other; the secret isn't seen. */
export function typedClientView(state: TypedClientState): View {
	const {type, clientId} = state;
	const title = `Client: ${typedClientTitle(state)}`;
	if (type === undefined) return {title, lines: [], choices: [...listChoices(clientTypeChoices), back]};
	if (clientId === undefined) {
		const prompt = 'type or paste the client ID; an empty line goes back';
		return {title, lines: [], choices: [], text: {prompt, react: sendTextOrBack}};
	}
	const prompt = 'type or paste the client secret; an empty line goes back';
	return {
		title,
		lines: [`Client ID: ${plain(clientId)}`],
		choices: [],
		text: {prompt, isSecret: true, react: sendTextOrBack},
	};
}
