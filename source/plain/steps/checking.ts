import {checkIds} from '../../google/checks.js';
import {checkingActions} from '../../wizard/actions/checking.js';
import {explain} from '../../wizard/explain/index.js';
import type {CheckingState} from '../../wizard/state.js';
import {checkWords, reachedFacts, sunsetWords} from '../../wizard/words/checking.js';
import {lifetimeWords} from '../../wizard/words/lifetime.js';
import {actionChoices, fixLines} from '../choices.js';
import type {View} from '../view.js';

/** The token is tried before anything is written; what came back, or what stands in the way. */
export function checkingView(state: CheckingState): View {
	const {from, phase} = state;
	const choices = actionChoices(checkingActions(state));
	switch (phase.type) {
		case 'running':
			return {
				title: 'Checking: does the token work?',
				lines: checkIds.slice(0, checkIds.indexOf(phase.check)).map(check => `Passed: ${checkWords[check]}.`),
				choices,
				isBusy: true,
				waiting: {label: 'Checking the token'},
			};
		case 'passed': {
			const lifetime = lifetimeWords(from.asked, from.grant.refreshTokenExpiresAt);
			return {
				title: 'Checking: the token works',
				lines: [
					...reachedFacts(phase.proven).map(({name, text}) => (name === '' ? text : `${name}: ${text}`)),
					...[sunsetWords(phase.proven) ?? []].flat(),
					...(lifetime ? [lifetime.end, lifetime.advice] : []),
				],
				choices,
			};
		}
		case 'failed': {
			const {title, cause, fix, link} = explain(phase.failure);
			return {title: `Checking failed: ${title}`, lines: [cause, ...fixLines(fix, link)], choices};
		}
	}
}
