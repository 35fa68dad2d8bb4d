import {actionsWords} from '../../language/english/actions.js';
import {checkingWords} from '../../language/english/checking.js';
import {explain} from '../explain/index.js';
import type {CheckingState} from '../state.js';
import type {Action} from './action.js';

/** What can be done while the token is tried, and with what came of it. */
export function checkingActions({phase}: CheckingState): readonly Action[] {
	const words = checkingWords().actions;
	const {back, goOn} = actionsWords();
	const otherAccount: Action = {...words.otherAccount, key: 'a', message: {type: 'other-account'}};
	switch (phase.type) {
		case 'running':
			return [{...words.skip, key: 'esc', message: {type: 'back'}}];
		case 'passed':
			return [
				{...goOn, key: 'enter', message: {type: 'confirm'}},
				otherAccount,
				{...back, key: 'esc', message: {type: 'back'}},
			];
		case 'failed':
			return [
				{...words.again, key: 'enter', message: {type: 'confirm'}},
				...(explain(phase.failure).link === undefined ? [] : [openThePage()]),
				otherAccount,
				{...words.goOnWithout, key: 'esc', message: {type: 'back'}},
			];
	}
}

/** Opens the page that fixes what failed. */
export const openThePage = (): Action => ({...actionsWords().openThePage, key: 'o', message: {type: 'open'}});
