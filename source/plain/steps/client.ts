import {chooseClientWords} from '../../language/english/choose-client.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import type {ClientState} from '../../wizard/state.js';
import {clientChoices} from '../../wizard/words/client-choices.js';
import {listChoices, sendText, sendTextOrBack} from '../choices.js';
import type {View} from '../view.js';

/** Which OAuth client to use. */
export function clientView({found, configured = [], typing}: ClientState): View {
	const words = chooseClientWords();
	const titled = (title: string) => phrasesWords().labelled(stepNamesWords().client, title);
	if (found === undefined) {
		const title = titled(words.looking);
		return {title, lines: [], choices: [], isBusy: true, waiting: {label: words.plain.looking}};
	}
	if (typing) {
		return {
			title: titled(words.plain.pathTitle),
			lines: [],
			choices: [],
			text: {
				prompt: words.plain.pathPrompt,
				takesJson: true,
				react: sendTextOrBack,
			},
		};
	}
	return {
		title: titled(words.which),
		lines: [],
		choices: listChoices(clientChoices(found, configured)),
		text: {prompt: words.plain.prompt, takesJson: true, react: sendText},
	};
}
