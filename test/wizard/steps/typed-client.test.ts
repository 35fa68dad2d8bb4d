import type {TypedClientState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {consent, desktop, session, typedClient} from '../../helpers/states.js';

const typed: TypedClientState = {...typedClient, type: 'desktop'};
const withId: TypedClientState = {...typed, clientId: desktop.clientId};
const fromFile: TypedClientState = {...withId, projectId: 'ads-reports', redirectUris: ['http://localhost']};
const {projectId: _, ...withoutProject} = desktop;
const toClient = [{step: 'client', session, typing: false}, {type: 'find-clients'}] as const;

checkStep('typed-client', typedClient, [
	{name: 'takes the type', from: typedClient, message: messages['choose-type'], to: [{...typedClient, type: 'web'}]},
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
	{name: 'goes back from the secret to the id', from: withId, message: {type: 'back'}, to: [typed]},
	{name: 'goes back from the id to the type', from: typed, message: {type: 'back'}, to: [typedClient]},
	{name: 'goes back from the type to the client step', from: typedClient, message: {type: 'back'}, to: toClient},
]);
