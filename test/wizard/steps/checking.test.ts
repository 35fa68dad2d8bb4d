import type {CheckingState, ConsentState, DeliverState} from '../../../source/wizard/state.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {
	agency,
	checked,
	checkFailed,
	checking,
	consent,
	corner,
	deliver,
	desktop,
	grant,
	loadingAccounts,
	proven,
	savedRuby,
	unchecked,
} from '../../helpers/states.js';

const {failure} = checkFailed.phase as Extract<CheckingState['phase'], {type: 'failed'}>;
const failed: DeliverState = {...unchecked, proof: {type: 'failed', failure}};
const expiresAt = new Date('2026-11-30T00:00:00Z');

const withSettings = (from: DeliverState, settings: Partial<ConsentState['session']['settings']>): DeliverState => {
	const {session} = from.asked;
	return {...from, asked: {...from.asked, session: {...session, settings: {...session.settings, ...settings}}}};
};
const unattended = withSettings(unchecked, {writes: [{formatId: 'ruby'}]});
const copying = withSettings(unchecked, {copy: true});
const proof = {type: 'passed', proven} as const;
const values = {
	clientId: desktop.clientId,
	clientSecret: desktop.clientSecret,
	refreshToken: grant.refreshToken,
	projectId: 'ads-reports',
};
const solo = {...proven, accounts: [{id: corner.id, name: 'Corner Café', manager: false}]};
const hinted: CheckingState = {
	...checked,
	from: {...unchecked, asked: {...consent, loginHint: 'me@example.com'}},
};
const chosen = {account: {id: '1234567890'}, login: {id: '1234567890'}};

checkStep('checking', checking, [
	{
		name: 'shows which check goes on',
		from: checking,
		message: messages['check-began'],
		to: [{...checking, phase: {type: 'running', check: 'accounts'}}],
	},
	{name: 'rests when all have passed', from: checking, message: messages.proven, to: [checked]},
	{
		name: 'keeps the end of the token’s life that the refresh told',
		from: checking,
		message: {type: 'proven', proven: {...proven, refreshTokenExpiresAt: expiresAt}},
		to: [
			{
				step: 'checking',
				from: {...unchecked, grant: {...grant, refreshTokenExpiresAt: expiresAt}},
				phase: {type: 'passed', proven: {...proven, refreshTokenExpiresAt: expiresAt}},
			},
		],
	},
	{
		name: 'stays with what failed',
		from: {...checking, phase: {type: 'running', check: 'accounts'}},
		message: {type: 'failed', failure},
		to: [checkFailed],
	},
	{
		name: 'stays at the very check that failed',
		from: checking,
		message: messages.failed,
		to: [{...checking, phase: {type: 'failed', check: 'refresh', failure: messages.failed.failure}}],
	},
	{
		name: 'does not take a late failure for one of the checks',
		from: checked,
		message: messages.failed,
		to: [checked],
	},
	{name: 'Esc skips: the token is there to be delivered', from: checking, message: messages.back, to: [unchecked]},
	{
		name: 'a check that is skipped leaves the verdict of the one before',
		from: {...checking, from: failed},
		message: messages.back,
		to: [failed],
	},
	{
		name: 'a check that passes takes its place',
		from: {...checked, from: failed},
		message: messages.skip,
		to: [deliver],
	},
	{
		name: 'Enter goes on to the accounts',
		from: checked,
		message: messages.confirm,
		to: [
			{...loadingAccounts, from: deliver, tree: []},
			{type: 'walk-accounts', of: deliver, proven},
		],
	},
	{
		name: 'asks for no account where there is but one, and no manager',
		from: {...checked, phase: {type: 'passed', proven: solo}},
		message: messages.confirm,
		to: [
			{
				...unchecked,
				proof: {type: 'passed', proven: solo},
				chosen: {account: {id: corner.id, name: 'Corner Café'}},
			},
		],
	},
	{
		name: 'asks where the one account is a manager',
		from: {...checked, phase: {type: 'passed', proven: {...proven, accounts: [agency]}}},
		message: messages.confirm,
		to: [
			{
				step: 'accounts',
				from: {...unchecked, proof: {type: 'passed', proven: {...proven, accounts: [agency]}}},
				tree: [],
				walk: 'running',
			},
			{
				type: 'walk-accounts',
				of: {...unchecked, proof: {type: 'passed', proven: {...proven, accounts: [agency]}}},
				proven: {...proven, accounts: [agency]},
			},
		],
	},
	{
		name: 'asks for no account where a flag has named it',
		from: {...checked, from: {...unchecked, chosen}},
		message: messages.confirm,
		to: [{...deliver, chosen}],
	},
	{
		name: 'Esc, then, goes back, and asks first: the token is saved nowhere',
		from: checked,
		message: messages.back,
		to: [{...deliver, leaving: 'back'}],
	},
	{
		name: 'asks nothing there where the token is safe: it was checked from the deliver step',
		from: {...checked, from: {...unchecked, deliveries: [savedRuby]}},
		message: messages.back,
		to: [{...deliver, deliveries: [savedRuby]}],
	},
	{
		name: 'but does where it was only copied',
		from: {...checked, from: {...unchecked, deliveries: [{type: 'copied'}]}},
		message: messages.back,
		to: [{...deliver, deliveries: [{type: 'copied'}], leaving: 'back'}],
	},
	{
		name: 'signs in with another account, keeping this token until then',
		from: hinted,
		message: messages['other-account'],
		to: [
			{
				step: 'sign-in',
				asked: {...consent, chooseAccount: true},
				phase: {type: 'opening'},
				now: 0,
				ignored: {count: 0},
				help: 'closed',
				kept: hinted,
			},
			{type: 'sign-in', asked: {...consent, chooseAccount: true}},
		],
	},
	{
		name: 'Enter checks again after a failure',
		from: checkFailed,
		message: messages.confirm,
		to: [
			{...checking, from: failed},
			{type: 'check-token', of: failed},
		],
	},
	{name: 'Esc goes on without, and remembers why', from: checkFailed, message: messages.back, to: [failed]},
	{
		name: 'opens the page that fixes it',
		from: checkFailed,
		message: messages.open,
		to: [
			checkFailed,
			{
				type: 'open-browser',
				url: 'https://console.cloud.google.com/apis/library/googleads.googleapis.com?project=ads-reports',
			},
		],
	},
	{name: 'has no page to open where all is well', from: checked, message: messages.open, to: [checked]},
	{
		name: 'tells how opening went',
		from: checkFailed,
		message: messages.noted,
		to: [{...checkFailed, note: {type: 'browser-opened'}}],
	},
	{
		name: 'says so while it runs, too',
		from: checking,
		message: messages.noted,
		to: [{...checking, note: {type: 'browser-opened'}}],
	},
	{
		name: 'goes on by itself where flags say what to write',
		from: {...checking, from: unattended},
		message: messages.proven,
		to: [
			{...unattended, proof, unattended: {left: 1, failures: []}},
			{type: 'write-unattended', requests: [{formatId: 'ruby', values}], isPractice: false},
		],
	},
	{
		name: 'copies by itself where only that is asked for',
		from: {...checking, from: copying},
		message: messages.proven,
		to: [
			{...copying, proof, unattended: {left: 1, failures: []}},
			{type: 'copy', what: 'token', text: grant.refreshToken},
		],
	},
	{name: 'goes on without an account', from: checked, message: {type: 'skip'}, to: [{...unchecked, proof}]},
	{name: 'goes on without a check', from: checkFailed, message: {type: 'skip'}, to: [failed]},
	{
		name: 'delivers what flags asked for even if the check fails, and says that it did',
		from: {...checking, from: unattended, phase: {type: 'running', check: 'accounts'}},
		message: {type: 'failed', failure},
		to: [
			{...unattended, proof: {type: 'failed', failure}, unattended: {left: 1, failures: []}},
			{
				type: 'write-unattended',
				requests: [{formatId: 'ruby', values, unproven: unattended.asked.session}],
				isPractice: false,
			},
		],
	},
]);
