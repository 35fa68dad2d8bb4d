import {phrasesWords} from '../../language/english/phrases.js';
import {previewWords} from '../../language/english/preview.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import type {TargetsState} from '../../wizard/state.js';
import {targetChoices} from '../../wizard/words/target-choices.js';
import {back, listChoices} from '../choices.js';
import type {View} from '../view.js';

/** Each library's file: where it is and what is in it. */
export function targetsView({targets}: TargetsState): View {
	const {looking, which, firstSeen} = previewWords();
	const titled = (title: string) => phrasesWords().labelled(stepNamesWords().deliver, title);
	if (targets === undefined) {
		return {title: titled(looking), lines: [], choices: [], isBusy: true};
	}
	return {
		title: titled(which),
		lines: [firstSeen],
		choices: [...listChoices(targetChoices(targets)), back()],
	};
}
