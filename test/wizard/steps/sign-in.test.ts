import type {SignInState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {
	checked,
	checking,
	consent,
	desktop,
	firefox,
	grant,
	session,
	signIn,
	unchecked,
	waiting,
} from '../../helpers/states.js';

const unverified = {...session, settings: {...session.settings, verify: false}} as const;
const writing = {
	...unverified,
	settings: {...unverified.settings, writes: [{formatId: 'ruby', path: '/x.rb'}]},
} as const;
const login = {id: '1234567890'};
const named = {...session, settings: {...session.settings, loginCustomerId: login.id}} as const;
const namedDelivery = {...unchecked, asked: {...consent, session: named}, chosen: {account: login, login}};
const {isBrowserOpen: _, ...unopened} = waiting;
const linkCopied = {type: 'copied', what: 'link', outcome: {type: 'copied'}} as const;
const elsewhere: SignInState = {...waiting, phase: {type: 'waiting', signIn: {...signIn, browserIsHere: false}}};
const choosing: SignInState = {...waiting, browsers: {}};
const opening: SignInState = {...waiting, phase: {type: 'opening'}};
const exchanging: SignInState = {...waiting, phase: {type: 'exchanging'}};

checkStep('sign-in', waiting, [
	{name: 'shows the link when the port is open', from: opening, message: messages.waiting, to: [waiting]},
	{name: 'takes a new link', from: waiting, message: messages.waiting, to: [waiting]},
	{name: 'counts the time', from: waiting, message: messages.tick, to: [{...waiting, now: 1_020_000}]},
	{
		name: 'F70: goes on after a sleep with the time it had',
		from: waiting,
		message: messages.resumed,
		to: [
			{
				...waiting,
				now: 1_300_000,
				phase: {type: 'waiting', signIn: {...signIn, expiresAt: 1_900_000}},
				note: {type: 'resumed'},
			},
		],
	},
	{name: 'has no time to prolong while it exchanges', from: exchanging, message: messages.resumed, to: [exchanging]},
	{
		name: 'counts ignored requests',
		from: waiting,
		message: messages.ignored,
		to: [{...waiting, ignored: {count: 1, last: 'earlier-attempt'}}],
	},
	{
		name: 'says what came of a command',
		from: waiting,
		message: messages.noted,
		to: [{...waiting, note: {type: 'browser-opened'}}],
	},
	{
		name: 'says that the link is copied',
		from: waiting,
		message: linkCopied,
		to: [{...waiting, note: linkCopied}],
	},
	{
		name: 'opens the browser again',
		from: waiting,
		message: {type: 'open'},
		to: [waiting, {type: 'open-browser', url: signIn.link}],
	},
	{
		name: 'copies the link',
		from: waiting,
		message: {type: 'copy'},
		to: [waiting, {type: 'copy', what: 'link', text: signIn.link}],
	},
	{
		name: 'copies the whole address where the short one leads nowhere',
		from: elsewhere,
		message: {type: 'copy'},
		to: [elsewhere, {type: 'copy', what: 'link', text: signIn.consentUrl}],
	},
	{
		name: 'looks for browsers',
		from: waiting,
		message: messages['choose-browser'],
		to: [choosing, {type: 'find-browsers'}],
	},
	{
		name: 'shows those that were found',
		from: choosing,
		message: messages['browsers-found'],
		to: [{...waiting, browsers: {found: [firefox]}}],
	},
	{
		name: 'opens the link in the one that was picked',
		from: {...waiting, browsers: {found: [firefox]}},
		message: messages['open-in'],
		to: [waiting, {type: 'open-browser', url: signIn.link, browser: firefox}],
	},
	{
		name: 'opens it in one from anywhere',
		from: waiting,
		message: messages['open-in'],
		to: [waiting, {type: 'open-browser', url: signIn.link, browser: firefox}],
	},
	{
		name: 'F34: goes on without a port that breaks',
		from: {...waiting, phase: {type: 'waiting', signIn: {...signIn, sshCommand: 'ssh -L'}}},
		message: messages['port-broke'],
		to: [
			{
				...waiting,
				phase: {
					type: 'waiting',
					signIn: {...signIn, link: signIn.consentUrl, notListening: messages['port-broke'].failure},
				},
			},
		],
	},
	{
		name: 'says so wherever it stood',
		from: waiting,
		message: messages['port-broke'],
		to: [
			{
				...waiting,
				phase: {
					type: 'waiting',
					signIn: {...signIn, link: signIn.consentUrl, notListening: messages['port-broke'].failure},
				},
			},
		],
	},
	{
		name: 'needs no port when the answer is here',
		from: exchanging,
		message: messages['port-broke'],
		to: [exchanging],
	},
	{name: 'goes back from the browsers', from: choosing, message: {type: 'back'}, to: [waiting]},
	{name: 'leaves the browsers when the answer is here', from: choosing, message: {type: 'answered'}, to: [exchanging]},
	{name: 'has no link to copy before the port is open', from: opening, message: {type: 'copy'}, to: [opening]},
	{name: 'has no use for keys while it exchanges', from: exchanging, message: {type: 'open'}, to: [exchanging]},
	{name: 'opens the help', from: waiting, message: {type: 'help', help: 'list'}, to: [{...waiting, help: 'list'}]},
	{
		name: 'shows one error page',
		from: {...waiting, help: 'list'},
		message: {type: 'help', help: 3},
		to: [{...waiting, help: 3}],
	},
	{
		name: 'goes back to the list of pages',
		from: {...waiting, help: 3},
		message: {type: 'back'},
		to: [{...waiting, help: 'list'}],
	},
	{name: 'closes the help', from: {...waiting, help: 'list'}, message: {type: 'back'}, to: [waiting]},
	{
		name: 'opens a page from the help',
		from: waiting,
		message: messages['open-link'],
		to: [waiting, {type: 'open-browser', url: messages['open-link'].url}],
	},
	{
		name: 'has a pasted text looked at',
		from: waiting,
		message: {type: 'text', text: 'hello'},
		to: [waiting, {type: 'paste', into: signIn, text: 'hello'}],
	},
	{
		name: 'has another one looked at, and forgets the refusal before it',
		from: {...waiting, note: {type: 'paste-refused', reason: 'empty'}},
		message: {type: 'text', text: 'hello'},
		to: [waiting, {type: 'paste', into: signIn, text: 'hello'}],
	},
	{
		name: 'says why it was refused',
		from: waiting,
		message: {type: 'noted', note: {type: 'paste-refused', reason: 'not-an-address'}},
		to: [{...waiting, note: {type: 'paste-refused', reason: 'not-an-address'}}],
	},
	{
		name: 'exchanges when the answer is here, and closes the help',
		from: {...waiting, help: 'list'},
		message: {type: 'answered'},
		to: [exchanging],
	},
	{
		name: 'knows of an open browser only when one has opened',
		from: unopened,
		message: messages.noted,
		to: [{...waiting, note: {type: 'browser-opened'}}],
	},
	{
		name: 'knows of none when it did not open',
		from: unopened,
		message: {type: 'noted', note: {type: 'link-not-copied'}},
		to: [{...unopened, note: {type: 'link-not-copied'}}],
	},
	{name: 'exchanges when the answer is here', from: waiting, message: {type: 'answered'}, to: [exchanging]},
	{
		name: 'has the grant checked',
		from: exchanging,
		message: {type: 'granted', grant},
		to: [checking, {type: 'check-token', of: unchecked}],
	},
	{
		name: 'delivers the grant unchecked where a flag says so',
		from: {...exchanging, asked: {...consent, session: unverified}},
		message: {type: 'granted', grant},
		to: [{...unchecked, asked: {...consent, session: unverified}}],
	},
	{
		name: 'has it checked with the login customer that a flag names',
		from: {...exchanging, asked: {...consent, session: named}},
		message: {type: 'granted', grant},
		to: [
			{...checking, from: namedDelivery},
			{type: 'check-token', of: namedDelivery},
		],
	},
	{
		name: 'writes at once what flags asked for',
		from: {...exchanging, asked: {...consent, session: writing}},
		message: {type: 'granted', grant},
		to: [
			{...unchecked, asked: {...consent, session: writing}, unattended: {left: 1, failures: []}},
			{
				type: 'write-unattended',
				isPractice: false,
				requests: [
					{
						formatId: 'ruby',
						path: '/x.rb',
						values: {
							clientId: desktop.clientId,
							clientSecret: desktop.clientSecret,
							refreshToken: grant.refreshToken,
							projectId: 'ads-reports',
						},
						unproven: writing,
					},
				],
			},
		],
	},
	{
		name: 'takes the grant whenever it comes',
		from: waiting,
		message: {type: 'granted', grant},
		to: [checking, {type: 'check-token', of: unchecked}],
	},
	{
		name: 'goes back to a token that is here already',
		from: {...waiting, kept: checked},
		message: {type: 'back'},
		to: [checked],
	},
	{
		name: 'keeps a token that is here already, whatever fails',
		from: {...waiting, kept: checked},
		message: {type: 'failed', failure: {type: 'consent-denied'}},
		to: [{step: 'failed', session, failure: {type: 'consent-denied'}, back: consent, kept: checked}],
	},
	{
		name: 'explains why it ended',
		from: waiting,
		message: {type: 'failed', failure: {type: 'consent-denied'}},
		to: [{step: 'failed', session, failure: {type: 'consent-denied'}, back: consent}],
	},
	{name: 'does not lose a token that may be on its way', from: exchanging, message: {type: 'back'}, to: [exchanging]},
	{
		name: 'F46: gives up where Google does not answer',
		from: {...exchanging, note: {type: 'retrying', attempt: 2}},
		message: {type: 'back'},
		to: [consent],
	},
	{name: 'goes back to the consent step', from: waiting, message: {type: 'back'}, to: [consent]},
]);
