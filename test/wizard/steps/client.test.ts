import type {Failure} from '../../../source/wizard/failure.js';
import type {ClientState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {
	client,
	configured,
	consent,
	desktop,
	foundDesktop,
	sandboxSession,
	session,
	web,
} from '../../helpers/states.js';

const array: Failure = {type: 'client-file-array'};
const note = {type: 'failure', failure: array} as const;
const {clientSecret: _, ...secretless} = desktop;
const missing: Failure = {type: 'client-secret-missing', client: secretless};
const masked: Failure = {type: 'client-secret-masked', client: secretless};
const typing: ClientState = {...client, typing: true};
const looking: ClientState = {step: 'client', session, typing: false};
const portAsked = {...session, settings: {...session.settings, port: 4000}};
const practising = {...session, settings: {...session.settings, sandbox: true}};
const hinted = {...session, settings: {...session.settings, loginHint: 'me@example.com', scopes: ['openid']}};
const askSecret = {
	step: 'typed-client',
	session,
	type: 'desktop',
	clientId: desktop.clientId,
	projectId: 'ads-reports',
	redirectUris: desktop.redirectUris,
} as const;

checkStep('client', client, [
	{
		name: 'shows what was found',
		from: client,
		message: messages['clients-found'],
		to: [{...client, found: [foundDesktop], configured: [configured]}],
	},
	{
		name: 'reads the chosen file',
		from: client,
		message: messages['choose-client'],
		to: [client, {type: 'read-client-file', path: foundDesktop.path}],
	},
	{
		name: "asks for the type of a client that a library's config holds",
		from: client,
		message: messages['choose-configured'],
		to: [
			{
				step: 'typed-client',
				session,
				redirectUris: [],
				clientId: desktop.clientId,
				clientSecret: desktop.clientSecret,
			},
		],
	},
	{
		name: "refuses a client ID in a library's config that is none",
		from: client,
		message: {type: 'choose-configured', configured: {...configured, clientId: 'my-client'}},
		to: [{...client, note: {type: 'failure', failure: {type: 'client-id-invalid', seen: 'my-c…'}}}],
	},
	{
		name: 'reads what was typed or pasted',
		from: client,
		message: {type: 'text', text: '~/x.json'},
		to: [client, {type: 'read-client', input: '~/x.json'}],
	},
	{
		name: 'closes the path field when nothing was typed',
		from: typing,
		message: {type: 'text', text: ' '},
		to: [client],
	},
	{
		name: 'keeps the path field until the file has proven good',
		from: typing,
		message: {type: 'text', text: 'x'},
		to: [typing, {type: 'read-client', input: 'x'}],
	},
	{
		name: 'keeps what was typed when it is of no use',
		from: typing,
		message: {type: 'client-refused', failure: array},
		to: [{...typing, note}],
	},
	{name: 'opens the path field', from: client, message: {type: 'type-path'}, to: [typing]},
	{name: 'closes the path field', from: typing, message: {type: 'back'}, to: [client]},
	{
		name: 'goes to typing id and secret',
		from: client,
		message: {type: 'type-client'},
		to: [{step: 'typed-client', session, redirectUris: []}],
	},
	{
		name: 'starts from zero and watches for the download',
		from: client,
		message: {type: 'start-from-zero'},
		to: [{step: 'start', session, at: 0}, {type: 'watch-for-client'}],
	},
	{name: 'starts the sandbox', from: client, message: {type: 'practise'}, to: [client, {type: 'start-sandbox'}]},
	{
		name: 'goes on with the sandbox and its client',
		from: client,
		message: messages['sandbox-ready'],
		to: [{...consent, session: {...sandboxSession, before: session.google}}],
	},
	{
		name: 'knows no way back from the sandbox that a flag asked for',
		from: {...client, session: practising},
		message: messages['sandbox-ready'],
		to: [{...consent, session: {...practising, google: sandboxSession.google}}],
	},
	{name: 'goes on with the client that was read', from: client, message: messages['client-read'], to: [consent]},
	{
		name: 'takes scopes and login hint from the flags',
		from: {...client, session: hinted},
		message: messages['client-read'],
		to: [{...consent, session: hinted, scopes: ['openid'], loginHint: 'me@example.com'}],
	},
	{
		name: 'explains flags that do not fit the client',
		from: {...client, session: portAsked},
		message: {type: 'client-read', client: web},
		to: [
			{
				step: 'failed',
				session: portAsked,
				failure: {type: 'port-not-applicable', clientType: 'web'},
				back: {...looking, session: portAsked},
			},
		],
	},
	{
		name: 'explains a file it cannot use',
		from: client,
		message: {type: 'client-refused', failure: array},
		to: [{...client, note}],
	},
	{
		name: 'looks for files when the one a flag named is of no use',
		from: looking,
		message: {type: 'client-refused', failure: array},
		to: [{...looking, note}, {type: 'find-clients'}],
	},
	{
		name: 'does not look again and again when looking fails',
		from: looking,
		message: {type: 'failed', failure: array},
		to: [{...looking, found: [], note}],
	},
	{
		name: 'explains any other failure',
		from: client,
		message: {type: 'failed', failure: array},
		to: [{...client, note}],
	},
	{
		name: 'asks for a missing secret alone',
		from: client,
		message: {type: 'client-refused', failure: missing},
		to: [{...askSecret, note: {type: 'failure', failure: missing}}],
	},
	{
		name: 'asks for a masked secret alone',
		from: client,
		message: {type: 'client-refused', failure: masked},
		to: [{...askSecret, note: {type: 'failure', failure: masked}}],
	},
]);
