import {exitCodes} from '../explain/explanation.js';
import {explain} from '../explain/index.js';
import type {StepUpdate} from '../next.js';
import {checkedToken} from './checked-token.js';
import {toClient} from './client.js';
import {toSignIn} from './consent.js';
import {isSafe} from './leave-deliver.js';
import {anew, stop} from './stopped.js';

/**
 * What went wrong and how to go on: again with fresh secrets, back to where it was asked, or out. A token that's kept isn't
 * lost without a question.
 */
export const failed: StepUpdate<'failed'> = ({note: _, ...state}, message) => {
	const {kept} = state;
	// What Google has granted stays so, whatever comes next.
	const back = state.back.step === 'consent' && !kept ? anew(state.back, state) : state.back;
	const {link, exit} = explain(state.failure);
	switch (message.type) {
		case 'confirm':
			return back.step === 'consent' ? toSignIn(back, kept) : toClient(state.session);
		case 'back':
			if (kept) return [kept];
			return back.step === 'consent' ? [back] : toClient(state.session);
		case 'open':
			return link === undefined ? [state] : [state, {type: 'open-browser', url: link}];
		case 'noted':
			return [{...state, note: message.note}];
		case 'leave':
			return kept && !isSafe(kept.from) ? [{...checkedToken(kept), leaving: 'finish'}] : stop(state, exitCodes[exit]);
		default:
			return [state];
	}
};
