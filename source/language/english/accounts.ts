import {spoken} from '../spoken.js';
import {counted} from './counted.js';

type Found = {readonly found: number; readonly total: number; readonly typed: string; readonly shown: number};

const english = {
	which: 'which account will you call?',
	loading: (soFar: number) => `loading the accounts below... ${soFar} so far`,
	loginCustomer: 'A manager becomes the login customer; for an account below one, its manager does.',
	filter: 'Filter: ',
	/** How many of the accounts have what was typed. */
	found: (found: number, total: number) => `${found === total ? '' : `${found} of `}${counted(total, 'account')}`,
	noneFound: 'No account has this in its name or number.',
	actions: {skip: {label: 'skip', sentence: 'Skip: name no login customer'}},
	proposal: {
		title: (manager: string) => `use ${manager} as the login customer?`,
		why: (account: string) =>
			`You reach ${account} through this manager, so calls to it need the manager's ID as login customer ID.`,
		yes: {label: 'yes', sentence: 'Yes'},
		no: {label: 'back to the list', sentence: 'No, back to the list'},
	},
	traits: {
		manager: 'manager',
		test: 'test account',
		hidden: 'hidden',
		/** One of Google's names for a status, such as SUSPENDED. */
		status: (status: string) => status.toLowerCase().replaceAll('_', ' '),
		notOpened: (reason: string) => `not opened: ${reason}`,
		below: (managers: string) => `in ${managers}`,
	},
	plain: {
		whichLoading: 'which account will you call? Loading them...',
		waiting: 'Loading the accounts',
		/** How many have what was typed, and how many of those are shown. */
		found: ({found, total, typed, shown}: Found) =>
			`${found} of ${counted(total, 'account')}${typed === '' ? '' : ` with "${typed}" in the name or number`}${shown < found ? `; the first ${shown}` : ''}:`,
		all: 'All accounts',
		prompt: 'type part of a name or of a number to search',
	},
};

export type AccountsWords = typeof english;

/** What is said where the account to call is chosen. */
export const accountsWords = spoken('accounts', english);
