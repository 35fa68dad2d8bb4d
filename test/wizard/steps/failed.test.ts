import {describe, expect, it} from 'vitest';
import {explain} from '../../../source/wizard/explain/index.js';
import {update} from '../../../source/wizard/update.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {checked, client, consent, deliver, failed, savedRuby, session, unchecked} from '../../helpers/states.js';

const atClient = {...failed, back: client};
const toClient = [{step: 'client', session, typing: false}, {type: 'find-clients'}] as const;
const clientFailure = {type: 'invalid-client', client: {clientId: consent.client.clientId}} as const;

checkStep('failed', failed, [
	{
		name: 'tries again with a fresh attempt',
		from: failed,
		message: {type: 'confirm'},
		to: [
			{step: 'sign-in', asked: consent, phase: {type: 'opening'}, now: 0, ignored: {count: 0}, help: 'closed'},
			{type: 'sign-in', asked: consent},
		],
	},
	{name: 'goes back to the consent step', from: failed, message: {type: 'back'}, to: [consent]},
	{
		name: 'goes back to a token that is here already',
		from: {...failed, kept: checked},
		message: {type: 'back'},
		to: [checked],
	},
	{
		name: 'tries again without losing a token that is here already',
		from: {...failed, kept: checked},
		message: {type: 'confirm'},
		to: [
			{
				step: 'sign-in',
				asked: consent,
				phase: {type: 'opening'},
				now: 0,
				ignored: {count: 0},
				help: 'closed',
				kept: checked,
			},
			{type: 'sign-in', asked: consent},
		],
	},
	{
		name: 'asks before it leaves with a token that is here and saved nowhere',
		from: {...failed, kept: checked},
		message: {type: 'leave'},
		to: [{...deliver, leaving: 'finish'}],
	},
	{
		name: 'leaves at once where that one is saved',
		from: {...failed, kept: {...checked, from: {...unchecked, deliveries: [savedRuby]}}},
		message: {type: 'leave'},
		to: [
			{step: 'stopped', session, token: 'delivered'},
			{type: 'exit', exitCode: 3},
		],
	},
	{name: 'goes back to the client step on Enter', from: atClient, message: {type: 'confirm'}, to: toClient},
	{name: 'goes back to the client step', from: atClient, message: {type: 'back'}, to: toClient},
	{
		name: 'opens the page that fixes it',
		from: {...failed, failure: clientFailure},
		message: {type: 'open'},
		to: [
			{...failed, failure: clientFailure},
			{type: 'open-browser', url: explain(clientFailure).link!},
		],
	},
	{
		name: 'says what came of opening it',
		from: failed,
		message: messages.noted,
		to: [{...failed, note: {type: 'browser-opened'}}],
	},
	{
		name: "leaves with the failure's exit code",
		from: failed,
		message: {type: 'leave'},
		to: [
			{step: 'stopped', session, token: 'none'},
			{type: 'exit', exitCode: 3},
		],
	},
]);

describe('failed', () => {
	it('has no page to open where no page fixes it', () => {
		const timedOut = {...failed, failure: {type: 'timed-out', seconds: 600}} as const;
		expect(update(timedOut, {type: 'open'})).toEqual([timedOut]);
	});
});
