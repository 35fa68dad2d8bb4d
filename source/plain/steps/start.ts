import {startFromZero} from '../../google/start-from-zero.js';
import {chooseClientWords} from '../../language/english/choose-client.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {startActions} from '../../wizard/actions/start.js';
import type {StartState} from '../../wizard/state.js';
import {actionChoices, sendText} from '../choices.js';
import type {View} from '../view.js';

/** The console's pages, one at a time, while we watch for the file. */
export function startView(state: StartState): View {
	const words = chooseClientWords();
	const page = startFromZero[state.at];
	return {
		title: words.plain.pageTitle(stepNamesWords().client, state.at + 1, startFromZero.length, page?.title ?? ''),
		lines: [...(page ? [page.text, phrasesWords().thePage(page.url)] : []), words.pages.watching],
		choices: actionChoices(startActions(state)),
		text: {prompt: words.plain.prompt, takesJson: true, react: sendText},
		waiting: {label: words.plain.watching},
	};
}
