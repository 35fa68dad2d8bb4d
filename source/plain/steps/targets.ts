import type {TargetsState} from '../../wizard/state.js';
import {targetChoices} from '../../wizard/words/target-choices.js';
import {back, listChoices} from '../choices.js';
import type {View} from '../view.js';

/** Each library's file: where it is and what is in it. */
export function targetsView({targets}: TargetsState): View {
	if (targets === undefined) {
		return {title: 'Deliver: looking for config files...', lines: [], choices: [], isBusy: true};
	}
	return {
		title: 'Deliver: which config file?',
		lines: ["You'll see the change before anything is written."],
		choices: [...listChoices(targetChoices(targets)), back],
	};
}
