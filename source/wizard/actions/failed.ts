import {actionsWords} from '../../language/english/actions.js';
import {endsWords} from '../../language/english/ends.js';
import {explain} from '../explain/index.js';
import type {FailedState} from '../state.js';
import type {Action} from './action.js';
import {openThePage} from './checking.js';

/** The ways on from a failure. */
export function failedActions({failure, back, kept}: FailedState): readonly Action[] {
	const {tryAgain, chooseClient, toToken} = endsWords().actions;
	const words = actionsWords();
	return [
		back.step === 'consent'
			? {...tryAgain, key: 'enter', message: {type: 'confirm'}}
			: {...chooseClient, key: 'enter', message: {type: 'confirm'}},
		...(explain(failure).link === undefined ? [] : [openThePage()]),
		{...(kept ? toToken : words.back), key: 'esc', message: {type: 'back'}},
		{...words.leave, key: 'q', message: {type: 'leave'}},
	];
}
