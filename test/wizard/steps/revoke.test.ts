import type {Written} from '../../../source/configs/apply-write.js';
import type {ConsentState, RevokeState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {consent, deliver, revoking, savedRuby, session, written} from '../../helpers/states.js';

const underWay: RevokeState = {...revoking, phase: 'revoking'};
const revoked: RevokeState = {...revoking, phase: 'revoked'};
const afterwards: ConsentState = {...consent, session: {...session, earlier: 'revoked'}};
const held: RevokeState = {...revoked, from: {...deliver, deliveries: [{type: 'copied'}, savedRuby]}};
const replaced = {...written, undo: {resolvedPath: written.path, before: {}}} as unknown as Written;
const gone = {type: 'config-not-undone', path: written.path, now: 'gone'} as const;

checkStep('revoke, asking', revoking, [
	{
		name: 'tells Google',
		from: revoking,
		message: messages.revoke,
		to: [underWay, {type: 'revoke-token', of: deliver}],
	},
	{name: 'leaves all as it is', from: revoking, message: messages.back, to: [deliver]},
]);

checkStep('revoke, under way', underWay, [
	{name: 'is done', from: underWay, message: messages.revoked, to: [revoked]},
	{
		name: 'says what failed, and asks again',
		from: underWay,
		message: messages.failed,
		to: [{...revoking, note: {type: 'failure', failure: messages.failed.failure}}],
	},
]);

checkStep('revoke, done', revoked, [
	{name: 'signs in anew, and remembers', from: revoked, message: messages.confirm, to: [afterwards]},
	{name: 'Esc does, too', from: revoked, message: messages.back, to: [afterwards]},
	{
		name: 'leaves',
		from: revoked,
		message: messages.leave,
		to: [
			{step: 'stopped', session, token: 'revoked'},
			{type: 'exit', exitCode: 0},
		],
	},
	{
		name: 'leaves, and does not forget which files still hold it',
		from: held,
		message: messages.leave,
		to: [
			{step: 'stopped', session, token: 'revoked', stillHeld: [written.path]},
			{type: 'exit', exitCode: 0},
		],
	},
	{
		name: 'says of a file that is as it was that its own token may be revoked, too',
		from: held,
		message: {type: 'undone', written: replaced, fingerprint: 'f'},
		to: [{...held, note: {type: 'undone', path: written.path, isRevoked: true}}],
	},
	{
		name: 'counts no file that is gone',
		from: held,
		message: {type: 'failed', failure: gone},
		to: [{...held, from: {...deliver, deliveries: [{type: 'copied'}]}, note: {type: 'failure', failure: gone}}],
	},
	{
		name: 'counts one that somebody has changed',
		from: held,
		message: {type: 'failed', failure: {...gone, now: 'changed'}},
		to: [{...held, note: {type: 'failure', failure: {...gone, now: 'changed'}}}],
	},
	{name: 'has nothing to undo', from: revoked, message: messages.undo, to: [revoked]},
	{
		name: 'puts a file back as it was',
		from: held,
		message: messages.undo,
		to: [held, {type: 'undo-write', written}],
	},
	{
		name: 'says that it is',
		from: held,
		message: messages.undone,
		to: [
			{
				...held,
				from: {...deliver, deliveries: [{type: 'copied'}]},
				note: {type: 'undone', path: written.path},
			},
		],
	},
	{
		name: 'says so where nothing holds it either',
		from: revoked,
		message: messages.undone,
		to: [{...revoked, note: {type: 'undone', path: written.path}}],
	},
	{
		name: 'says why a file could not be put back',
		from: revoked,
		message: messages.failed,
		to: [{...revoked, note: {type: 'failure', failure: messages.failed.failure}}],
	},
]);
