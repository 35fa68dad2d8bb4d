import {startFromZero} from '../../google/start-from-zero.js';
import {actionsWords} from '../../language/english/actions.js';
import {chooseClientWords} from '../../language/english/choose-client.js';
import type {StartState} from '../state.js';
import type {Action} from './action.js';
import {openThePage} from './checking.js';

/** The ways through the console's pages. */
export function startActions({at}: StartState): readonly Action[] {
	const isLast = at === startFromZero.length - 1;
	const {back} = actionsWords();
	return [
		openThePage(),
		...(isLast ? [] : [{...chooseClientWords().pages.next, key: 'enter', message: {type: 'next-page'} as const}]),
		{...back, key: 'esc', message: {type: 'back'}},
	];
}
