import {expect, it} from 'vitest';
import {failedExitCode} from '../../source/plain/failed-exit-code.js';
import type {State} from '../../source/wizard/state.js';
import {checkFailed, client, consent, deliver, failed, preview, typedClient, unchecked} from '../helpers/states.js';

const failure = {type: 'client-file-array'} as const;
const note = {type: 'failure', failure} as const;
const notWritten = {...deliver, unattended: {left: 0, failures: [failure]}};
const proof = {type: 'failed', failure: {type: 'ads-no-accounts'}} as const;

const codes: ReadonlyArray<readonly [name: string, state: State, code: number | undefined]> = [
	['a client that is none', {...client, note}, 2],
	['a client without its secret', {...typedClient, note}, 2],
	['a client', client, undefined],
	['the consent', consent, undefined],
	['a refusal', failed, 3],
	['a token', deliver, undefined],
	['a token that failed its checks, with nothing that flags asked for', {...unchecked, proof}, undefined],
	['flags at work', {...deliver, unattended: {left: 1, failures: [failure]}}, undefined],
	['flags that are done', {...deliver, unattended: {left: 0, failures: []}}, undefined],
	[
		'flags that are done for a token that failed its checks',
		{...unchecked, proof, unattended: {left: 0, failures: []}},
		5,
	],
	['a flag that was not obeyed', notWritten, 6],
	['a flag that was not obeyed for a token that failed its checks', {...notWritten, proof}, 6],
	['a flag that was not obeyed, while a file is looked at', {...preview, from: notWritten}, 6],
	['a flag that was not obeyed, while the token is tried again', {...checkFailed, from: notWritten}, 6],
];

it.each(codes)('%s', (_, state, code) => {
	expect(failedExitCode(state)).toBe(code);
});
