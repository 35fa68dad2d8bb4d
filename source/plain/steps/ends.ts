import {lastWrite} from '../../wizard/delivery.js';
import {noteWords} from '../../wizard/explain/notes.js';
import type {DoneState, StoppedState} from '../../wizard/state.js';
import {deliveryWords} from '../../wizard/words/deliver.js';
import {doneTitle, stoppedTitles} from '../../wizard/words/ends.js';
import {lifetimeWords} from '../../wizard/words/lifetime.js';
import type {View} from '../view.js';

/** What was delivered, and the first program that uses it. */
export function doneView(state: DoneState): View {
	const {asked, grant, proof, deliveries} = state;
	const lifetime = lifetimeWords(asked, grant.refreshTokenExpiresAt);
	const usage = lastWrite(deliveries)?.usage;
	return {
		title: `Done: ${doneTitle(state)}`,
		lines: [
			...deliveryWords(deliveries),
			...(lifetime ? [lifetime.end, lifetime.advice] : []),
			...(proof?.type === 'failed' ? [noteWords({type: 'failure', failure: proof.failure}).text] : []),
			...(usage
				? [`A first call with it, ${usage.file}:`, ...usage.code.split('\n'), `Run it with: ${usage.run}`]
				: []),
		],
		choices: [],
		isBusy: true,
	};
}

/** A person or a signal ended it. */
export function stoppedView({token}: StoppedState): View {
	return {title: `Stopped: ${stoppedTitles[token]}`, lines: [], choices: [], isBusy: true};
}
