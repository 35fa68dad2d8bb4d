import {chooseClientWords} from '../../language/english/choose-client.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import type {TypedClientState} from '../../wizard/state.js';
import {clientTypeChoices, typedClientTitle} from '../../wizard/words/typed-client.js';
import {back, listChoices, sendTextOrBack} from '../choices.js';
import type {View} from '../view.js';

/** Type, client ID and secret, one after the other; the secret isn't seen. */
export function typedClientView(state: TypedClientState): View {
	const {type, clientId} = state;
	const words = chooseClientWords();
	const title = phrasesWords().labelled(stepNamesWords().client, typedClientTitle(state));
	if (type === undefined) return {title, lines: [], choices: [...listChoices(clientTypeChoices()), back()]};
	if (clientId === undefined) {
		const prompt = words.plain.idPrompt;
		return {title, lines: [], choices: [], text: {prompt, react: sendTextOrBack}};
	}
	const prompt = words.plain.secretPrompt;
	return {
		title,
		lines: [words.typed.givenId(plain(clientId))],
		choices: [],
		text: {prompt, isSecret: true, react: sendTextOrBack},
	};
}
