import {plain} from '../../system/plain-text.js';
import type {PipeState} from '../../wizard/state.js';
import {commandChoices, commandTitle, endWords} from '../../wizard/words/pipe.js';
import {back, choice, listChoices, sendText} from '../choices.js';
import type {View} from '../view.js';

/** A command that takes the token, or all values, on its standard input: chosen, corrected, run. */
export function pipeView({command, isRunning, piped}: PipeState): View {
	if (command === undefined) {
		return {title: 'Deliver: pipe to which command?', lines: [], choices: [...listChoices(commandChoices), back]};
	}
	const {line} = command;
	if (isRunning) {
		return {
			title: 'Deliver: running the command',
			lines: [plain(line)],
			choices: [back],
			isBusy: true,
			waiting: {label: 'Running the command'},
		};
	}
	return {
		title: `Deliver: ${commandTitle(command)}`,
		lines: [
			...(line === '' ? [] : [`The command: ${plain(line)}`]),
			...(piped ? [endWords(piped), ...piped.output] : []),
		],
		choices: [...(line === '' ? [] : [choice('Run it as it is', {type: 'text', text: line})]), back],
		text: {prompt: line === '' ? 'type the command' : 'type another command', react: sendText},
	};
}
