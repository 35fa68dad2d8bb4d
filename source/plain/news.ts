import {phrasesWords} from '../language/english/phrases.js';
import {plainLinesWords} from '../language/english/plain-lines.js';
import {noteWords} from '../wizard/explain/notes.js';
import type {Note} from '../wizard/note.js';
import type {State} from '../wizard/state.js';
import {type Answered, trail} from '../wizard/trail.js';
import type {View} from './view.js';

/** What has been said of a state. */
export type Said = {readonly view: View; readonly answered: readonly Answered[]; readonly note: Note | undefined};

/** Nothing has been said yet. */
export const nothingSaid: Said = {view: {title: '', lines: [], choices: []}, answered: [], note: undefined};

/** What there is to say of a state. */
export function toSay(state: State, view: View): Said {
	return {view, answered: trail(state), note: 'note' in state ? state.note : undefined};
}

/**
 * The lines that are new since the last time: steps that were answered, then a new question whole, or of the same one
 * what has changed. Where anything was said and an answer is needed, how to give it comes last.
 */
export function news(before: Said, now: Said): readonly string[] {
	const {view} = now;
	const isNew = view.title !== before.view.title;
	const answers = now.answered.filter(
		({label, text}) => !before.answered.some(old => old.label === label && old.text === text),
	);
	const haveChoicesChanged = isNew || labels(view) !== labels(before.view);
	const lines = [
		...answers.map(({label, text}) => phrasesWords().labelled(label, text)),
		...(isNew ? ['', view.title] : []),
		...(isNew ? view.lines : view.lines.filter(line => !before.view.lines.includes(line))),
		...(now.note && now.note !== before.note ? noteLines(now.note) : []),
		...(haveChoicesChanged ? choiceLines(view) : []),
	];
	// Nobody has to answer while something goes on: once is enough then.
	const asks = haveChoicesChanged || (lines.length > 0 && !view.isBusy);
	return asks ? [...lines, ...promptLines(view)] : lines;
}

/** All of a question, for who wants to hear it again. */
export const wholeView = (view: View): readonly string[] => [
	view.title,
	...view.lines,
	...choiceLines(view),
	...promptLines(view),
];

/** How to answer; nothing where nobody is asked. */
export function promptLines({choices, text}: View): readonly string[] {
	const {typeNumber, typeText} = plainLinesWords();
	if (choices.length > 0) return [typeNumber(choices.length, text?.prompt)];
	return text ? [typeText(text.prompt)] : [];
}

const choiceLines = ({choices}: View) => choices.map(({label}, index) => `${index + 1}. ${label}`);
const labels = (view: View) => choiceLines(view).join('\n');

function noteLines(note: Note): readonly string[] {
	const {text, more} = noteWords(note);
	return [text, ...more.map(line => `- ${line}`)];
}
