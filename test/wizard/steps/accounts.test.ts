import {describe, expect, it} from 'vitest';
import {choose} from '../../../source/wizard/chosen-account.js';
import type {AccountsState} from '../../../source/wizard/state.js';
import {update} from '../../../source/wizard/update.js';
import {checkStep} from '../../helpers/check-step.js';
import {messages} from '../../helpers/messages.js';
import {
	accounts,
	agency,
	checked,
	closed,
	corner,
	deliver,
	garden,
	loadingAccounts,
	proven,
	savedRuby,
	unchecked,
} from '../../helpers/states.js';

const loaded = {...deliver, tree: accounts.tree};
const login = {id: agency.id, name: 'Example Agency'};
const gardenChosen = {account: {id: garden.id, name: 'Garden Centre'}, login};
const failedAccounts: AccountsState = {...loadingAccounts, walk: 'failed'};
const proposing: AccountsState = {...accounts, proposal: gardenChosen};

checkStep('accounts', accounts, [
	{
		name: 'loads the list again once that has failed',
		from: {...accounts, tree: [], walk: 'failed'},
		message: {type: 'confirm'},
		to: [
			{step: 'accounts', from: accounts.from, tree: [], walk: 'running'},
			{type: 'walk-accounts', of: accounts.from, proven},
		],
	},
	{
		name: 'shows what has come so far',
		from: loadingAccounts,
		message: {type: 'accounts-found', accounts: [garden]},
		to: [{...loadingAccounts, tree: [agency, garden]}],
	},
	{
		name: 'takes one that is there already but once',
		from: accounts,
		message: messages['accounts-found'],
		to: [accounts],
	},
	{
		name: 'replaces a manager that comes again because it refuses',
		from: accounts,
		message: {type: 'accounts-found', accounts: [{...agency, skipped: 'CUSTOMER_NOT_ENABLED'}]},
		to: [{...accounts, tree: [{...agency, skipped: 'CUSTOMER_NOT_ENABLED'}, corner, garden, closed]}],
	},
	{
		name: 'knows when all is there',
		from: loadingAccounts,
		message: messages['accounts-complete'],
		to: [{...loadingAccounts, walk: 'complete'}],
	},
	{
		name: 'is complete already',
		from: accounts,
		message: messages['accounts-complete'],
		to: [accounts],
	},
	{
		name: 'shows what has come when the rest cannot be loaded',
		from: accounts,
		message: messages.failed,
		to: [{...accounts, walk: 'failed', note: {type: 'failure', failure: messages.failed.failure}}],
	},
	{
		name: 'lets one of those be chosen, but does not take them for all there are',
		from: failedAccounts,
		message: messages['choose-account'],
		to: [{...deliver, chosen: {account: login, login}}],
	},
	{
		name: 'takes a manager for the login customer',
		from: accounts,
		message: messages['choose-account'],
		to: [{...loaded, chosen: {account: login, login}}],
	},
	{
		name: 'needs no login customer for an account that is reached directly',
		from: accounts,
		message: {type: 'choose-account', account: corner},
		to: [{...loaded, chosen: {account: {id: corner.id, name: 'Corner Café'}}}],
	},
	{
		name: 'proposes the manager of an account below one',
		from: accounts,
		message: {type: 'choose-account', account: garden},
		to: [proposing],
	},
	{
		name: 'takes the proposal',
		from: proposing,
		message: messages.confirm,
		to: [{...loaded, chosen: gardenChosen}],
	},
	{name: 'Esc goes back to the list', from: proposing, message: messages.back, to: [accounts]},
	{name: 'a proposal wants an answer', from: proposing, message: messages.skip, to: [proposing]},
	{
		name: 'refuses an account that can’t be called',
		from: accounts,
		message: {type: 'choose-account', account: closed},
		to: [{...accounts, note: {type: 'account-not-usable', id: closed.id, name: 'Old Shoe Shop', reason: 'CANCELED'}}],
	},
	{
		name: 'refuses a manager that can’t be opened',
		from: accounts,
		message: {type: 'choose-account', account: {...agency, skipped: 'CUSTOMER_NOT_ENABLED'}},
		to: [
			{
				...accounts,
				note: {type: 'account-not-usable', id: agency.id, name: 'Example Agency', reason: 'CUSTOMER_NOT_ENABLED'},
			},
		],
	},
	{
		name: 'says that files keep the account they were written for',
		from: {...accounts, from: {...deliver, deliveries: [savedRuby]}},
		message: messages['choose-account'],
		to: [{...loaded, deliveries: [savedRuby], chosen: {account: login, login}, note: {type: 'files-keep-login'}}],
	},
	{
		name: 'says so where none is chosen any more',
		from: {...accounts, from: {...deliver, deliveries: [savedRuby], chosen: gardenChosen}},
		message: messages.skip,
		to: [{...loaded, deliveries: [savedRuby], note: {type: 'files-keep-login'}}],
	},
	{
		name: 'says nothing where the login customer stays',
		from: {...accounts, from: {...deliver, deliveries: [savedRuby], chosen: gardenChosen}},
		message: messages['choose-account'],
		to: [{...loaded, deliveries: [savedRuby], chosen: {account: login, login}}],
	},
	{
		name: 'nor where no file names one',
		from: {...accounts, from: {...deliver, deliveries: [{...savedRuby, formatId: 'adc'}, {type: 'copied'}]}},
		message: messages['choose-account'],
		to: [{...loaded, deliveries: [{...savedRuby, formatId: 'adc'}, {type: 'copied'}], chosen: {account: login, login}}],
	},
	{name: 'goes on without one', from: accounts, message: messages.skip, to: [loaded]},
	{
		name: 'forgets an earlier choice when it is skipped',
		from: {...accounts, from: {...deliver, chosen: gardenChosen}},
		message: messages.skip,
		to: [loaded],
	},
	{
		name: 'loads half a tree anew the next time',
		from: loadingAccounts,
		message: messages.skip,
		to: [deliver],
	},
	{
		name: 'goes back to what the checks found',
		from: accounts,
		message: messages.back,
		to: [{...checked, from: loaded}],
	},
	{
		name: 'goes back to where it was asked for from',
		from: {...accounts, from: {...deliver, chosen: gardenChosen}},
		message: messages.back,
		to: [{...loaded, chosen: gardenChosen}],
	},
]);

describe('choose', () => {
	it('names the account at the top by its ID where it is not among those that are here', () => {
		expect(choose(garden, [])).toEqual({account: gardenChosen.account, login: {id: agency.id}});
	});

	it('holds no empty name', () => {
		const {name: _, ...nameless} = corner;
		expect(choose(nameless, [])).toEqual({account: {id: corner.id}});
	});
});

describe('loading that failed', () => {
	it.each([
		['Esc and Enter', messages.back, messages.confirm],
		['skipping, then asking for the accounts', messages.skip, messages['change-account']],
	])('begins anew after %s', (_, leave, enter) => {
		const [failed] = update(loadingAccounts, messages.failed);
		const [left] = update(failed, leave);
		expect(update(left, enter)).toEqual([
			{...loadingAccounts, tree: []},
			{type: 'walk-accounts', of: deliver, proven},
		]);
	});
});

describe('from the deliver step', () => {
	it('never leads to accounts that were not checked', () => {
		expect(update(unchecked, messages['change-account'])).toEqual([unchecked]);
	});
});
