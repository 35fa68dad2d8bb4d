import {actionsWords} from '../language/english/actions.js';
import {phrasesWords} from '../language/english/phrases.js';
import type {Action} from '../wizard/actions/action.js';
import type {Intent} from '../wizard/message.js';
import type {ListChoice} from '../wizard/words/choice.js';
import type {Choice} from './view.js';

/** A choice that sends a message. */
export const choice = (label: string, message: Intent): Choice => ({label, reaction: {type: 'send', message}});

/** The same things that keys do where screens are drawn. */
export const actionChoices = (actions: readonly Action[]): readonly Choice[] =>
	actions.map(({sentence, message}) => choice(sentence, message));

/** A list's choices, with what is known of each. */
export const listChoices = (choices: readonly ListChoice[]): readonly Choice[] =>
	choices.map(({label, hint, value}) =>
		choice(hint === undefined ? label : phrasesWords().labelled(label, hint), value),
	);

/** Goes back a step. */
export const back = (): Choice => choice(actionsWords().back.sentence, {type: 'back'});

/** Sends the text that was typed. */
export const sendText = (text: string) => ({type: 'send', message: {type: 'text', text}}) as const;

/** Goes back where nothing was typed. */
export const sendTextOrBack = (text: string) =>
	text.trim() === '' ? ({type: 'send', message: {type: 'back'}} as const) : sendText(text);

/** What to do, one step a line; numbers are for choices. */
export const fixLines = (fix: readonly string[], link?: string): readonly string[] => [
	...fix.map(step => `- ${step}`),
	...(link === undefined ? [] : [phrasesWords().thePage(link)]),
];
