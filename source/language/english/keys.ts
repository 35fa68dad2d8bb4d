import {spoken} from '../spoken.js';

const english = {
	/** The keys that have a name, as a footer shows them. */
	names: {enter: 'enter', esc: 'esc', tab: 'tab', type: 'type'},
	quit: 'quit',
	list: {move: 'move', choose: 'choose'},
	filter: 'to filter',
	field: {use: 'use it', clear: 'clear', drop: 'drop it'},
};

export type KeysWords = typeof english;

/** What keys do that work alike in several steps. */
export const keysWords = spoken('keys', english);
