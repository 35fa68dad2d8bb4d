import {adwordsScope} from '../../../source/google/scopes.js';
import type {ConsentState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {consent, sandboxSession, session, settings} from '../../helpers/states.js';

const addingScope: ConsentState = {...consent, editing: 'scope'};
const hinting: ConsentState = {...consent, editing: 'login-hint'};
const hinted: ConsentState = {...consent, loginHint: 'me@example.com'};

checkStep('consent', consent, [
	{name: 'opens the scope field', from: consent, message: {type: 'edit', field: 'scope'}, to: [addingScope]},
	{
		name: 'opens the login hint field',
		from: hinted,
		message: {type: 'edit', field: 'login-hint'},
		to: [{...hinted, editing: 'login-hint'}],
	},
	{name: 'has no path to edit', from: consent, message: {type: 'edit', field: 'path'}, to: [consent]},
	{
		name: 'adds a scope',
		from: addingScope,
		message: {type: 'text', text: ' openid '},
		to: [{...consent, scopes: ['openid'], note: {type: 'scope-added', scope: 'openid'}}],
	},
	{
		name: 'adds a scope once',
		from: {...addingScope, scopes: ['openid']},
		message: {type: 'text', text: 'openid'},
		to: [{...consent, scopes: ['openid'], note: {type: 'scope-there', scope: 'openid'}}],
	},
	{
		name: 'drops the scope that was added last, and then the one before',
		from: {...consent, scopes: ['openid', 'email']},
		message: {type: 'drop-scope'},
		to: [{...consent, scopes: ['openid'], note: {type: 'scope-dropped', scope: 'email'}}],
	},
	{
		name: 'drops none while one is typed',
		from: {...addingScope, scopes: ['openid']},
		message: {type: 'drop-scope'},
		to: [{...addingScope, scopes: ['openid']}],
	},
	{
		name: 'closes the field when nothing is typed',
		from: addingScope,
		message: {type: 'text', text: ' '},
		to: [consent],
	},
	{
		name: 'has the adwords scope already',
		from: addingScope,
		message: {type: 'text', text: adwordsScope},
		to: [{...consent, note: {type: 'scope-there', scope: adwordsScope}}],
	},
	{
		name: 'ends the practice on the way back to choosing a client',
		from: {...consent, session: {...sandboxSession, before: session.google}},
		message: {type: 'back'},
		to: [{step: 'client', session, typing: false}, {type: 'find-clients'}],
	},
	{
		name: 'refuses what is no scope',
		from: addingScope,
		message: {type: 'text', text: 'adwords'},
		to: [{...addingScope, note: {type: 'not-a-scope'}}],
	},
	{name: 'sets the login hint', from: hinting, message: {type: 'text', text: 'me@example.com '}, to: [hinted]},
	{
		name: "takes an account's ID for a login hint, too",
		from: hinting,
		message: {type: 'text', text: '108204268033311374519'},
		to: [{...consent, loginHint: '108204268033311374519'}],
	},
	{
		name: 'refuses a login hint that is no account, and keeps the one before',
		from: {...hinted, editing: 'login-hint'},
		message: {type: 'text', text: 'unt-b/w'},
		to: [{...hinted, editing: 'login-hint', note: {type: 'not-an-account'}}],
	},
	{
		name: 'clears the login hint',
		from: {...hinted, editing: 'login-hint'},
		message: {type: 'text', text: ''},
		to: [consent],
	},
	{name: 'closes a field', from: addingScope, message: {type: 'back'}, to: [consent]},
	{
		name: 'goes back to the client step',
		from: consent,
		message: {type: 'back'},
		to: [{step: 'client', session, typing: false}, {type: 'find-clients'}],
	},
	{
		name: 'takes what was chosen along to the client step, for the next client',
		from: {...hinted, scopes: ['openid'], session: {...session, settings: {...settings, loginHint: 'you@example.com'}}},
		message: {type: 'back'},
		to: [
			{
				step: 'client',
				session: {...session, settings: {...settings, scopes: ['openid'], loginHint: 'me@example.com'}},
				typing: false,
			},
			{type: 'find-clients'},
		],
	},
	{
		name: 'takes no login hint along that was cleared',
		from: {...consent, session: {...session, settings: {...settings, loginHint: 'you@example.com'}}},
		message: {type: 'back'},
		to: [{step: 'client', session, typing: false}, {type: 'find-clients'}],
	},
	{
		name: 'opens port and browser on Enter, and not before',
		from: consent,
		message: {type: 'confirm'},
		to: [
			{step: 'sign-in', asked: consent, phase: {type: 'opening'}, now: 0, ignored: {count: 0}, help: 'closed'},
			{type: 'sign-in', asked: consent},
		],
	},
]);
