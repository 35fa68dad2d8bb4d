import {endsWords} from '../../language/english/ends.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {revokingWords} from '../../language/english/revoking.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import {lastWrite} from '../../wizard/delivery.js';
import {noteWords} from '../../wizard/explain/notes.js';
import type {DoneState, StoppedState} from '../../wizard/state.js';
import {deliveryWords} from '../../wizard/words/deliver.js';
import {doneTitle} from '../../wizard/words/ends.js';
import {lifetimeWords} from '../../wizard/words/lifetime.js';
import type {View} from '../view.js';

/** What was delivered, and the first program that uses it. */
export function doneView(state: DoneState): View {
	const {asked, grant, proof, deliveries, failures = []} = state;
	const lifetime = lifetimeWords(asked, grant.refreshTokenExpiresAt);
	const usage = lastWrite(deliveries)?.usage;
	const {firstCall, run} = endsWords();
	return {
		title: phrasesWords().labelled(stepNamesWords().done, doneTitle(state)),
		lines: [
			...deliveryWords(deliveries),
			...failures.map(failure => noteWords({type: 'failure', failure}).text),
			...(lifetime ? [lifetime.end, lifetime.advice] : []),
			...(proof?.type === 'failed' ? [noteWords({type: 'failure', failure: proof.failure}).text] : []),
			...(usage ? [firstCall(usage.file), ...usage.code.split('\n'), run, ...usage.run.split('\n')] : []),
		],
		choices: [],
		isBusy: true,
	};
}

/** A person or a signal ended it. */
export function stoppedView({token, stillHeld = []}: StoppedState): View {
	const title = phrasesWords().labelled(stepNamesWords().stopped, endsWords().stopped[token]);
	const lines = stillHeld.length > 0 ? [revokingWords().stillHeld, ...stillHeld.map(path => plain(path))] : [];
	return {title, lines, choices: [], isBusy: true};
}
