import {expect, it} from 'vitest';
import {answer} from '../../../source/plain/json/answer.js';
import type {State} from '../../../source/wizard/state.js';
import {
	checked,
	checkFailed,
	checking,
	client,
	consent,
	deliver,
	done,
	failed,
	stopped,
	typedClient,
	unchecked,
	waiting,
} from '../../helpers/states.js';

const note = {type: 'failure', failure: {type: 'client-file-array'}} as const;

const answers: ReadonlyArray<readonly [name: string, state: State, message: object | undefined]> = [
	['a client that is being read', client, undefined],
	['a client that is none', {...client, note}, {type: 'quit', exitCode: 2}],
	['a client without its secret', {...typedClient, note}, {type: 'quit', exitCode: 2}],
	['the consent', consent, {type: 'confirm'}],
	['the wait', waiting, undefined],
	['checks that go on', checking, undefined],
	['checks that passed', checked, {type: 'skip'}],
	['checks that failed', checkFailed, {type: 'skip'}],
	['a token that is told', unchecked, {type: 'confirm'}],
	['a token that would be saved nowhere', {...deliver, leaving: 'finish'}, {type: 'confirm'}],
	['flags at work', {...deliver, unattended: {left: 1, failures: []}}, undefined],
	['flags that are done', {...deliver, unattended: {left: 0, failures: [note.failure]}}, {type: 'confirm'}],
	['a failure', failed, {type: 'leave'}],
	['the end', done, undefined],
	['an early end', stopped, undefined],
];

it.each(answers)('%s', (_, state, message) => {
	expect(answer(state)).toEqual(message);
});
