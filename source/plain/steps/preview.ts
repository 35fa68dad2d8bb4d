import {phrasesWords} from '../../language/english/phrases.js';
import {previewWords} from '../../language/english/preview.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import {previewActions} from '../../wizard/actions/preview.js';
import type {PreviewState} from '../../wizard/state.js';
import {diffWords, planFacts, planWarnings, previewTitle} from '../../wizard/words/preview.js';
import {actionChoices, sendText} from '../choices.js';
import type {View} from '../view.js';

/** The change to a file, secrets masked, before it is made. */
export function previewView(state: PreviewState): View {
	const {plan, mode, elsewhere} = state;
	const words = previewWords().plain;
	const titled = (text: string) => phrasesWords().labelled(stepNamesWords().deliver, text);
	const title = titled(previewTitle(state));
	if (mode === 'writing') return {title, lines: [], choices: [], isBusy: true};
	if (mode === 'planning') {
		const path = plain(elsewhere ?? plan.resolvedPath);
		return {title, lines: [path], choices: actionChoices(previewActions(state)), isBusy: true};
	}
	if (mode === 'editing-path') {
		return {
			title: titled(words.pathTitle),
			lines: [words.untilNow(plain(elsewhere ?? plan.path))],
			choices: [],
			text: {prompt: words.pathPrompt, react: sendText},
		};
	}
	return {
		title,
		lines: [
			plain(plan.resolvedPath),
			...planFacts(plan),
			...planWarnings(state).map(words.mind),
			words.legend,
			...plan.diff.map(diffWords),
		],
		choices: actionChoices(previewActions(state)),
	};
}
