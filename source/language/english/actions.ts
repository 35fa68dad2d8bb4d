import {spoken} from '../spoken.js';

const english = {
	back: {label: 'back', sentence: 'Back'},
	goOn: {label: 'go on', sentence: 'Go on'},
	leave: {label: 'leave', sentence: 'Leave adsauth'},
	openThePage: {label: 'open the page', sentence: 'Open the page in the browser'},
	undoLastWrite: {label: 'undo the last write', sentence: 'Undo the last write'},
};

export type ActionsWords = typeof english;

/** What can be done in several steps: a word or two beside a key, and a choice that stands for itself. */
export const actionsWords = spoken('actions', english);
