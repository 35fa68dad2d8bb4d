import {signInWords} from '../../language/english/sign-in.js';
import {canGoBack} from '../can-go-back.js';
import type {SignInState} from '../state.js';
import type {Action} from './action.js';
import {back} from './back.js';

/** What can be done while the browser is waited for; before and after that, no more than to go back, where that's possible. */
export function signInActions(state: SignInState): readonly Action[] {
	if (state.phase.type !== 'waiting') return canGoBack(state) ? [back()] : [];
	const {open, openAgain, copyLink, browser, error} = signInWords().actions;
	return [
		{...(state.isBrowserOpen ? openAgain : open), key: 'o', message: {type: 'open'}},
		{...copyLink, key: 'c', message: {type: 'copy'}},
		{...browser, key: 'b', message: {type: 'choose-browser'}},
		{...error, key: '?', message: {type: 'help', help: 'list'}},
		back(),
	];
}
