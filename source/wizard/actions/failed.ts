import {explain} from '../explain/index.js';
import type {FailedState} from '../state.js';
import type {Action} from './action.js';
import {openThePage} from './checking.js';

/** The ways on from a failure. */
export function failedActions({failure, back}: FailedState): readonly Action[] {
	return [
		back.step === 'consent'
			? {key: 'enter', label: 'try again', sentence: 'Try again', message: {type: 'confirm'}}
			: {key: 'enter', label: 'choose a client', sentence: 'Choose a client', message: {type: 'confirm'}},
		...(explain(failure).link === undefined ? [] : [openThePage]),
		{key: 'esc', label: 'back', sentence: 'Back', message: {type: 'back'}},
		{key: 'q', label: 'leave', sentence: 'Leave adsauth', message: {type: 'leave'}},
	];
}
