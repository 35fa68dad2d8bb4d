import {exitCodes} from '../explain/explanation.js';
import {explain} from '../explain/index.js';
import type {StepUpdate} from '../next.js';
import {toClient} from './client.js';
import {toSignIn} from './consent.js';
import {stop} from './stopped.js';

/** What went wrong and how to go on: again with fresh secrets, back to where it was asked, or out. */
export const failed: StepUpdate<'failed'> = ({note: _, ...state}, message) => {
	const {link, exit} = explain(state.failure);
	switch (message.type) {
		case 'confirm':
			return state.back.step === 'consent' ? toSignIn(state.back, state.kept) : toClient(state.session);
		case 'back':
			if (state.kept) return [state.kept];
			return state.back.step === 'consent' ? [state.back] : toClient(state.session);
		case 'open':
			return link === undefined ? [state] : [state, {type: 'open-browser', url: link}];
		case 'noted':
			return [{...state, note: message.note}];
		case 'leave':
			return stop(state, exitCodes[exit]);
		default:
			return [state];
	}
};
