import {phrasesWords} from '../../language/english/phrases.js';
import {pipeWords} from '../../language/english/pipe.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import type {PipeState} from '../../wizard/state.js';
import {commandChoices, endWords} from '../../wizard/words/pipe.js';
import {back, choice, listChoices, sendText} from '../choices.js';
import type {View} from '../view.js';

/** A command that takes the token, or all values, on its standard input: chosen, corrected, run. */
export function pipeView({command, isRunning, piped}: PipeState): View {
	const words = pipeWords();
	const titled = (title: string) => phrasesWords().labelled(stepNamesWords().deliver, title);
	if (command === undefined) {
		return {title: titled(words.which), lines: [], choices: [...listChoices(commandChoices()), back()]};
	}
	const {line} = command;
	if (isRunning) {
		return {
			title: titled(words.running),
			lines: [plain(line)],
			choices: [choice(words.stop.sentence, {type: 'back'})],
			isBusy: true,
			waiting: {label: words.plain.waiting},
		};
	}
	return {
		title: titled(words.typing[command.input]),
		lines: [
			...(line === '' ? [] : [words.plain.theCommand(plain(line))]),
			...(piped ? [endWords(piped), ...piped.output] : []),
		],
		choices: [...(line === '' ? [] : [choice(words.plain.runAsItIs, {type: 'text', text: line})]), back()],
		text: {prompt: line === '' ? words.plain.prompt : words.plain.otherPrompt, react: sendText},
	};
}
