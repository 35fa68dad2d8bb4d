import {promptLines, wholeView} from './news.js';
import type {Reaction, View} from './view.js';

/** What a line means for a view: a choice by its number, else what the question takes. Enter alone has it said again. */
export function reactionTo(view: View, line: string): Reaction {
	const {choices, text} = view;
	const chosen = /^\s*\d{1,2}\s*$/.test(line) ? choices[Number(line) - 1] : undefined;
	if (chosen) return chosen.reaction;
	if (choices.length > 0 && line.trim() === '') return {type: 'say', lines: wholeView(view)};
	return text ? text.react(line) : {type: 'say', lines: promptLines(view)};
}
