import {describe, expect, it} from 'vitest';
import {update} from '../../../source/wizard/update.js';
import {checkStep} from '../../helpers/check-step.js';
import * as states from '../../helpers/states.js';

const {done, stopped, session, deliver, preview} = states;

checkStep('stopped', stopped, []);
checkStep('done', done, []);

describe('quit', () => {
	const {client, typedClient, start, consent, waiting, failed} = states;
	const saved = {...deliver, deliveries: [{type: 'copied'}]} as const;
	it.each([
		['client', client, 'none'],
		['typed-client', typedClient, 'none'],
		['start', start, 'none'],
		['consent', consent, 'none'],
		['sign-in', waiting, 'none'],
		['failed', failed, 'none'],
		['deliver, nothing delivered', {...deliver, revealed: true}, 'dropped'],
		['deliver, delivered', saved, 'delivered'],
		['preview', preview, 'dropped'],
		['targets', states.targets, 'dropped'],
		['pipe', states.runningCommand, 'dropped'],
		['checking', states.checking, 'dropped'],
		['accounts', states.accounts, 'dropped'],
		['revoke', states.revoking, 'dropped'],
		['revoke, done', {...states.revoking, phase: 'revoked'}, 'revoked'],
		['sign-in, another token here', {...waiting, kept: states.checked}, 'dropped'],
		['failed, another token here and delivered', {...failed, kept: {...states.checked, from: saved}}, 'delivered'],
		['preview, delivered', {...preview, from: saved}, 'delivered'],
	] as const)('ends %s with the exit code, and keeps nothing secret', (_, state, token) => {
		expect(update(state, {type: 'quit', exitCode: 143})).toEqual([
			{step: 'stopped', session, token},
			{type: 'exit', exitCode: 143},
		]);
	});
});
