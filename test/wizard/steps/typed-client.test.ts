import type {TypedClientState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {consent, desktop, session, start, typedClient} from '../../helpers/states.js';

const typed: TypedClientState = {...typedClient, type: 'desktop', before: typedClient};
const withId: TypedClientState = {...typed, clientId: desktop.clientId, before: typed};
const fromFile: TypedClientState = {
	...typedClient,
	type: 'desktop',
	clientId: desktop.clientId,
	projectId: 'ads-reports',
	redirectUris: ['http://localhost'],
};
const configured: TypedClientState = {...typedClient, clientId: desktop.clientId, clientSecret: 'x…'};
const json = '{"installed":{"client_secret":"GOCSPX-canary"}}';
const array = {type: 'client-file-array'} as const;
const {clientSecret: __, ...secretless} = desktop;
const missing = {type: 'client-secret-missing', client: secretless} as const;
const {projectId: _, ...withoutProject} = desktop;
const toClient = [{step: 'client', session, typing: false}, {type: 'find-clients'}] as const;

checkStep('typed-client', typedClient, [
	{
		name: 'takes the type',
		from: typedClient,
		message: messages['choose-type'],
		to: [{...typedClient, type: 'web', before: typedClient}],
	},
	{
		name: 'refuses a text that is no client id',
		from: typedClient,
		message: {type: 'text', text: ''},
		to: [{...typedClient, note: {type: 'failure', failure: {type: 'client-id-missing'}}}],
	},
	{name: 'takes the client id', from: typed, message: {type: 'text', text: ` ${desktop.clientId}\n`}, to: [withId]},
	{
		name: 'refuses something else in place of the secret',
		from: withId,
		message: {type: 'text', text: '1//0abcdefghijklmnop'},
		to: [
			{
				...withId,
				note: {type: 'failure', failure: {type: 'client-secret-is-something-else', credential: 'refresh-token'}},
			},
		],
	},
	{
		name: 'goes on with id and secret',
		from: withId,
		message: {type: 'text', text: desktop.clientSecret},
		to: [{...consent, client: {...withoutProject, redirectUris: []}}],
	},
	{
		name: 'goes on at once where all but the type is known',
		from: {...typedClient, clientId: desktop.clientId, clientSecret: desktop.clientSecret},
		message: {type: 'choose-type', clientType: 'desktop'},
		to: [{...consent, client: {...withoutProject, redirectUris: []}}],
	},
	{
		name: 'keeps what the file told',
		from: fromFile,
		message: {type: 'text', text: desktop.clientSecret},
		to: [consent],
	},
	{
		name: 'takes a client file that was pasted in place of its ID',
		from: typed,
		message: {type: 'text', text: json},
		to: [typed, {type: 'read-client', input: new TextEncoder().encode(json)}],
	},
	{name: 'goes on with a file that was read', from: typedClient, message: messages['client-read'], to: [consent]},
	{
		name: 'explains a file it cannot use',
		from: typedClient,
		message: {type: 'client-refused', failure: array},
		to: [{...typedClient, note: {type: 'failure', failure: array}}],
	},
	{
		name: 'asks for the secret that a pasted file lacks, and goes back to where it was pasted',
		from: {...typed, note: {type: 'failure', failure: array}},
		message: {type: 'client-refused', failure: missing},
		to: [{...fromFile, before: typed, note: {type: 'failure', failure: missing}}],
	},
	{
		name: 'asks for the secret where the one in a config is no good',
		from: configured,
		message: {type: 'choose-type', clientType: 'desktop'},
		to: [
			{
				...configured,
				type: 'desktop',
				before: configured,
				note: {type: 'failure', failure: {type: 'client-secret-unusable', reason: 'masked'}},
			},
		],
	},
	{
		name: 'goes back from the secret of a file to the client step',
		from: fromFile,
		message: {type: 'back'},
		to: toClient,
	},
	{
		name: 'goes back from the secret of a file that has landed to the page of the console',
		from: {...fromFile, before: start},
		message: {type: 'back'},
		to: [start, {type: 'watch-for-client'}],
	},
	{name: 'goes back from the secret to the id', from: withId, message: {type: 'back'}, to: [typed]},
	{name: 'goes back from the id to the type', from: typed, message: {type: 'back'}, to: [typedClient]},
	{name: 'goes back from the type to the client step', from: typedClient, message: {type: 'back'}, to: toClient},
]);
