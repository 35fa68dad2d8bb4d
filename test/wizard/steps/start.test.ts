import {startFromZero} from '../../../source/google/start-from-zero.js';
import type {Failure} from '../../../source/wizard/failure.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {consent, desktop, session, start} from '../../helpers/states.js';

const last = startFromZero.length - 1;
const array: Failure = {type: 'client-file-array'};
const {clientSecret: _, ...secretless} = desktop;
const missing: Failure = {type: 'client-secret-missing', client: secretless};

checkStep('start', start, [
	{
		name: 'opens the page',
		from: start,
		message: {type: 'open'},
		to: [start, {type: 'open-browser', url: startFromZero[1]!.url}],
	},
	{name: 'goes to the next page', from: start, message: {type: 'next-page'}, to: [{...start, at: 2}]},
	{
		name: 'stays on the last page',
		from: {...start, at: last},
		message: {type: 'next-page'},
		to: [{...start, at: last}],
	},
	{name: 'goes to the page before', from: start, message: {type: 'previous-page'}, to: [{...start, at: 0}]},
	{name: 'stays on the first page', from: {...start, at: 0}, message: {type: 'previous-page'}, to: [{...start, at: 0}]},
	{name: 'goes back a page', from: start, message: {type: 'back'}, to: [{...start, at: 0}]},
	{
		name: 'goes back from the first page to the client step',
		from: {...start, at: 0},
		message: {type: 'back'},
		to: [{step: 'client', session, typing: false}, {type: 'find-clients'}],
	},
	{
		name: 'takes a pasted client too',
		from: start,
		message: {type: 'text', text: '{}'},
		to: [start, {type: 'read-client', input: '{}'}],
	},
	{name: 'goes on by itself when the file has landed', from: start, message: messages['client-read'], to: [consent]},
	{
		name: 'explains a file it cannot use',
		from: start,
		message: {type: 'client-refused', failure: array},
		to: [{...start, note: {type: 'failure', failure: array}}],
	},
	{
		name: 'asks for a missing secret alone',
		from: start,
		message: {type: 'client-refused', failure: missing},
		to: [
			{
				step: 'typed-client',
				session,
				type: 'desktop',
				clientId: desktop.clientId,
				projectId: 'ads-reports',
				redirectUris: desktop.redirectUris,
				before: start,
				note: {type: 'failure', failure: missing},
			},
		],
	},
	{
		name: 'explains any other failure',
		from: start,
		message: messages.failed,
		to: [{...start, note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{
		name: 'says what came of opening the page',
		from: start,
		message: messages.noted,
		to: [{...start, note: {type: 'browser-opened'}}],
	},
]);
