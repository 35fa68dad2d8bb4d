import {startFromZero} from '../../google/start-from-zero.js';
import type {StartState} from '../state.js';
import type {Action} from './action.js';

/** The ways through the console's pages. */
export function startActions({at}: StartState): readonly Action[] {
	const isLast = at === startFromZero.length - 1;
	return [
		{key: 'o', label: 'open the page', sentence: 'Open the page in the browser', message: {type: 'open'}},
		...(isLast ? [] : [{key: 'enter', label: 'next', sentence: 'Next page', message: {type: 'next-page'} as const}]),
		{key: 'esc', label: 'back', sentence: 'Back', message: {type: 'back'}},
	];
}
