import {startFromZero} from '../../google/start-from-zero.js';
import {startActions} from '../../wizard/actions/start.js';
import type {StartState} from '../../wizard/state.js';
import {actionChoices, sendText} from '../choices.js';
import type {View} from '../view.js';

const watching = 'Watching for client_secret*.json in Downloads and here';

/** The console's pages, one at a time, while we watch for the file. */
export function startView(state: StartState): View {
	const page = startFromZero[state.at];
	return {
		title: `Client, ${state.at + 1} of ${startFromZero.length}: ${page?.title ?? ''}`,
		lines: [...(page ? [page.text, `The page: ${page.url}`] : []), `${watching}; I'll go on when it lands.`],
		choices: actionChoices(startActions(state)),
		text: {prompt: 'type or paste a path, or paste the JSON itself', takesJson: true, react: sendText},
		waiting: {label: watching},
	};
}
