import {plain} from '../../system/plain-text.js';
import {previewActions} from '../../wizard/actions/preview.js';
import {warningWords} from '../../wizard/explain/write-warnings.js';
import type {PreviewState} from '../../wizard/state.js';
import {diffWords, planFacts, previewTitle} from '../../wizard/words/preview.js';
import {actionChoices, sendText} from '../choices.js';
import type {View} from '../view.js';

/** The change to a file, secrets masked, before it is made. */
export function previewView(state: PreviewState): View {
	const {plan, mode, elsewhere} = state;
	const title = `Deliver: ${previewTitle(state)}`;
	if (mode === 'writing') return {title, lines: [], choices: [], isBusy: true};
	if (mode === 'editing-path') {
		return {
			title: 'Deliver: another path',
			lines: [`Until now: ${plain(elsewhere ?? plan.path)}`],
			choices: [],
			text: {prompt: 'type the path; an empty line changes nothing', react: sendText},
		};
	}
	return {
		title,
		lines: [
			plain(plan.resolvedPath),
			...planFacts(plan),
			...plan.warnings.map(warning => `Mind: ${warningWords(warning)}`),
			'The change, line by line: + is added, - is removed.',
			...plan.diff.map(diffWords),
		],
		choices: actionChoices(previewActions(state)),
	};
}
