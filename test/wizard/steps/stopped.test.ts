import {describe, expect, it} from 'vitest';
import type {Fate} from '../../../source/wizard/fate.js';
import type {Message} from '../../../source/wizard/message.js';
import type {State} from '../../../source/wizard/state.js';
import {update} from '../../../source/wizard/update.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import * as states from '../../helpers/states.js';

const {done, stopped, session, deliver, preview} = states;

checkStep('stopped', stopped, []);
checkStep('done', done, []);

describe('quit', () => {
	const {client, typedClient, start, consent, waiting, failed} = states;
	const saved = {...deliver, deliveries: [states.savedRuby]} as const;
	const perhaps = {...deliver, deliveries: [{type: 'perhaps-piped', program: 'pass'}]} as const;
	const copied = {...deliver, deliveries: [{type: 'copied'}]} as const;
	const writing = {...preview, mode: 'writing'} as const;
	const exchanging = {...waiting, phase: {type: 'exchanging'}} as const;
	it.each([
		['client', client, 'none'],
		['typed-client', typedClient, 'none'],
		['start', start, 'none'],
		['consent', consent, 'none'],
		['sign-in', waiting, 'none'],
		['failed', failed, 'none'],
		['failed, the scope refused', {...failed, failure: {type: 'scope-missing', missing: ['x']}}, 'granted'],
		['failed, no refresh token', {...failed, failure: {type: 'no-refresh-token'}}, 'granted'],
		['failed, a damaged token', {...failed, failure: {type: 'malformed-token', token: 'access_token'}}, 'granted'],
		['failed, no answer', {...failed, failure: {type: 'timed-out-exchange'}}, 'perhaps-made'],
		['failed, a lost answer', {...failed, failure: {type: 'invalid-grant-after-lost-answer'}}, 'perhaps-made'],
		[
			'failed, the scope refused, another token here',
			{...failed, failure: {type: 'scope-missing', missing: ['x']}, kept: states.checked},
			'dropped',
		],
		['deliver, nothing delivered', {...deliver, revealed: true}, 'dropped'],
		['deliver, delivered', saved, 'delivered'],
		['deliver, perhaps handed on', perhaps, 'perhaps-handed-on'],
		[
			'deliver, copied, perhaps handed on',
			{...copied, deliveries: [...copied.deliveries, ...perhaps.deliveries]},
			'copied',
		],
		['deliver, copied', copied, 'copied'],
		['deliver, copied and saved', {...copied, deliveries: [...copied.deliveries, ...saved.deliveries]}, 'delivered'],
		['deliver, copied, undoing', {...copied, isUndoing: true}, 'perhaps-saved'],
		['preview', preview, 'dropped'],
		['targets', states.targets, 'dropped'],
		['sign-in, exchanging', exchanging, 'perhaps-made'],
		['sign-in, exchanging, another token here', {...exchanging, kept: states.checked}, 'dropped'],
		['pipe', states.editingCommand, 'dropped'],
		['pipe, running', states.runningCommand, 'perhaps-handed-on'],
		['pipe, running, delivered', {...states.runningCommand, from: saved}, 'delivered'],
		['checking', states.checking, 'dropped'],
		['accounts', states.accounts, 'dropped'],
		['revoke', states.revoking, 'dropped'],
		['revoke, under way', {...states.revoking, phase: 'revoking', from: copied}, 'perhaps-revoked'],
		['revoke, done', {...states.revoking, phase: 'revoked'}, 'revoked'],
		['sign-in, another token here', {...waiting, kept: states.checked}, 'dropped'],
		['failed, another token here and delivered', {...failed, kept: {...states.checked, from: saved}}, 'delivered'],
		['preview, delivered', {...preview, from: saved}, 'delivered'],
		['preview, writing', writing, 'perhaps-saved'],
		['preview, writing, delivered', {...writing, from: saved}, 'delivered'],
		['preview, planning', {...preview, mode: 'planning'}, 'dropped'],
		['deliver, flags at work', {...deliver, unattended: {left: 1, failures: []}}, 'perhaps-saved'],
		['deliver, flags at work, delivered', {...saved, unattended: {left: 1, failures: []}}, 'delivered'],
		[
			'deliver, flags have failed',
			{...deliver, unattended: {left: 0, failures: [{type: 'clipboard-no-display'}]}},
			'dropped',
		],
		['deliver, undoing', {...deliver, deliveries: [states.savedRuby], isUndoing: true}, 'perhaps-saved'],
		[
			'deliver, undoing, delivered',
			{...saved, deliveries: [...saved.deliveries, states.savedRuby], isUndoing: true},
			'delivered',
		],
	] as const)('ends %s with the exit code, and keeps nothing secret', (_, state, token) => {
		expect(update(state, {type: 'quit', exitCode: 143})).toEqual([
			{step: 'stopped', session, token},
			{type: 'exit', exitCode: 143},
		]);
	});

	const inVain = {...failed, failure: {type: 'no-refresh-token'}} as const;
	const revoked = {...states.revoking, phase: 'revoked'} as const;
	const savedBefore = <S extends State & {readonly from: typeof deliver}>(state: S) => {
		const {asked} = state.from;
		return {...state, from: {...state.from, asked: {...asked, session: {...session, earlier: 'delivered'}}}} as const;
	};
	const drop = [messages.back, messages.confirm];
	const otherAccount = [messages['other-account'], messages.granted];
	// Esc while it's checked: the checks are skipped.
	const another = [messages.confirm, messages.granted, messages.back];
	it.each<[string, State, readonly Message[], Fate]>([
		['saved, and left', saved, [messages.back], 'delivered'],
		['saved, and another client is chosen', saved, [messages.back, messages.back], 'delivered'],
		['saved, and the next sign-in fails', saved, [messages.back, messages.confirm, messages.failed], 'delivered'],
		['saved, and another one comes', saved, [messages.back, ...another], 'last-dropped'],
		['saved, and two others come', saved, [messages.back, ...another, ...drop, ...another], 'last-dropped'],
		['saved, and another account signs in', {...states.checked, from: saved}, otherAccount, 'last-dropped'],
		['saved, and the next code is exchanged', saved, [messages.back, messages.confirm, messages.answered], 'delivered'],
		['revoked', revoked, [messages.confirm], 'revoked'],
		['revoked, and another one comes', revoked, [messages.confirm, ...another], 'dropped'],
		['saved, and the next one is revoked', savedBefore(revoked), [], 'revoked'],
		['saved, and the next one is being written', savedBefore(writing), [], 'perhaps-saved'],
		['saved, and the next one is handed on', savedBefore(states.runningCommand), [], 'perhaps-handed-on'],
		['left unsaved', deliver, drop, 'dropped'],
		['granted in vain, and left', inVain, [messages.back], 'granted'],
		['granted in vain, and tried again', inVain, [messages.confirm], 'granted'],
		['granted in vain, and another one comes', inVain, another, 'dropped'],
		['left unsaved, and another one is saved', deliver, [...drop, ...another, messages.written], 'delivered'],
		['left unsaved, and another one is copied', deliver, [...drop, ...another, messages.copied], 'copied'],
		['saved, and another one is copied', saved, [messages.back, ...another, messages.copied], 'last-copied'],
		[
			'saved, one copied, one left',
			saved,
			[messages.back, ...another, messages.copied, ...drop, ...another],
			'last-dropped',
		],
		['copied, and left', copied, drop, 'copied'],
	])('remembers an earlier token: %s', (_, from, sent, token) => {
		const left = sent.reduce((state, message) => update(state, message)[0], from);
		expect(update(left, messages.quit)[0]).toMatchObject({step: 'stopped', token});
	});
});
