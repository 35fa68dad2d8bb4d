import {checkIds} from '../../google/checks.js';
import {checkingWords} from '../../language/english/checking.js';
import {endsWords} from '../../language/english/ends.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {checkingActions} from '../../wizard/actions/checking.js';
import {explainForNewToken} from '../../wizard/explain/for-new-token.js';
import type {CheckingState} from '../../wizard/state.js';
import {reachedFacts, sunsetWords, ungrantedWords} from '../../wizard/words/checking.js';
import {lifetimeWords} from '../../wizard/words/lifetime.js';
import {actionChoices, fixLines} from '../choices.js';
import type {View} from '../view.js';

/** The token is tried before anything is written; what came back, or what stands in the way. */
export function checkingView(state: CheckingState): View {
	const {from, phase} = state;
	const choices = actionChoices(checkingActions(state));
	const words = checkingWords();
	const {labelled} = phrasesWords();
	const step = stepNamesWords().checking;
	switch (phase.type) {
		case 'running':
			return {
				title: labelled(step, words.running),
				lines: checkIds
					.slice(0, checkIds.indexOf(phase.check))
					.map(check => words.plain.passedCheck(words.checks[check])),
				choices,
				isBusy: true,
				waiting: {label: words.plain.waiting},
			};
		case 'passed': {
			const lifetime = lifetimeWords(from.asked, from.grant.refreshTokenExpiresAt);
			return {
				title: labelled(step, words.passed),
				lines: [
					...reachedFacts(phase.proven).map(({name, text}) => (name === '' ? text : labelled(name, text))),
					...[sunsetWords(phase.proven) ?? [], ungrantedWords(from.asked, from.grant) ?? []].flat(),
					...(lifetime ? [lifetime.end, lifetime.advice] : []),
				],
				choices,
			};
		}
		case 'failed': {
			const {title, cause, fix, link} = explainForNewToken(phase.failure);
			return {title: endsWords().failed.checking(title), lines: [cause, ...fixLines(fix, link)], choices};
		}
	}
}
