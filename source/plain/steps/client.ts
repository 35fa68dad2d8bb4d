import type {ClientState} from '../../wizard/state.js';
import {clientChoices} from '../../wizard/words/client-choices.js';
import {listChoices, sendText, sendTextOrBack} from '../choices.js';
import type {View} from '../view.js';

/** Which OAuth client to use. */
export function clientView({found, configured = [], typing}: ClientState): View {
	if (found === undefined) {
		const title = 'Client: looking for client_secret*.json...';
		return {title, lines: [], choices: [], isBusy: true, waiting: {label: 'Looking for client files'}};
	}
	if (typing) {
		return {
			title: 'Client: the path of a client_secret.json',
			lines: [],
			choices: [],
			text: {
				prompt: 'type the path, or paste the JSON itself; an empty line goes back',
				takesJson: true,
				react: sendTextOrBack,
			},
		};
	}
	return {
		title: 'Client: which OAuth client?',
		lines: [],
		choices: listChoices(clientChoices(found, configured)),
		text: {prompt: 'type or paste a path, or paste the JSON itself', takesJson: true, react: sendText},
	};
}
