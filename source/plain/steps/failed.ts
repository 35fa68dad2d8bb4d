import {endsWords} from '../../language/english/ends.js';
import {failedActions} from '../../wizard/actions/failed.js';
import {explainForFlags} from '../../wizard/explain/for-flags.js';
import type {FailedState} from '../../wizard/state.js';
import {actionChoices, fixLines} from '../choices.js';
import type {View} from '../view.js';

/** What happened, why, and what to do now. */
export function failedView(state: FailedState): View {
	const {title, cause, fix, link} = explainForFlags(state.failure);
	const {
		failed: {signIn, client},
		kept,
	} = endsWords();
	return {
		title: (state.back.step === 'consent' ? signIn : client)(title),
		lines: [cause, ...fixLines(fix, link), ...(state.kept ? [kept] : [])],
		choices: actionChoices(failedActions(state)),
	};
}
