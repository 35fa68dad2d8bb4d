import {phrasesWords} from '../../language/english/phrases.js';
import {previewWords} from '../../language/english/preview.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import type {TargetsState} from '../../wizard/state.js';
import {targetChoices} from '../../wizard/words/target-choices.js';
import {back, listChoices, sendText} from '../choices.js';
import type {View} from '../view.js';

/** Each library's file: where it is and what is in it. */
export function targetsView({targets, elsewhere}: TargetsState): View {
	const {looking, which, firstSeen, plain: words} = previewWords();
	const titled = (title: string) => phrasesWords().labelled(stepNamesWords().deliver, title);
	if (elsewhere) {
		return {
			title: titled(words.pathTitle),
			lines: [words.untilNow(plain(elsewhere.path))],
			choices: [],
			text: {prompt: words.pathPrompt, react: sendText},
		};
	}
	if (targets === undefined) {
		return {title: titled(looking), lines: [], choices: [], isBusy: true};
	}
	return {
		title: titled(which),
		lines: [firstSeen],
		choices: [...listChoices(targetChoices(targets)), back()],
	};
}
