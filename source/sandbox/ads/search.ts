import {indexOf} from './account-index.js';
import {accountTree, isWithin} from './account-tree.js';
import type {AdsError} from './ads-error.js';
import {parseCustomerClientQuery, type SelectedRows, selectRows} from './customer-client-query.js';
import {refusals} from './refusals.js';
import type {AdsAccounts} from './sample-accounts.js';

/** What is asked, of which account, in whose name. */
export type Search = {
	readonly accounts: AdsAccounts;
	/** Ids of what the person reaches directly. */
	readonly accessible: readonly string[];
	readonly customerId: string;
	/** The `login-customer-id` header; empty: the account itself. */
	readonly loginCustomerId: string;
	/** As the body has it. */
	readonly query: string;
};

export type SearchAnswer =
	| {readonly type: 'rows'; readonly rows: SelectedRows}
	| {readonly type: 'error'; readonly error: AdsError};

/**
 * Searches the `customer_client` rows of an account, refusing what Google Ads refuses. An account is reached directly,
 * or in the name of a manager above it.
 */
export function search({accounts, accessible, customerId, loginCustomerId, query}: Search): SearchAnswer {
	const refuse = (error: AdsError): SearchAnswer => ({type: 'error', error});
	if (!/^\d{10}$/.test(customerId)) return refuse(refusals.customerId);
	const index = indexOf(accounts);
	const account = index.find(customerId);
	const isReached = loginCustomerId
		? isWithin(index, loginCustomerId, accessible) && isWithin(index, customerId, [loginCustomerId])
		: accessible.includes(customerId);
	if (!account || !isReached) return refuse(refusals.noPermission);
	if (account.status !== 'ENABLED') return refuse(refusals.notEnabled);
	const parsed = parseCustomerClientQuery(query);
	return parsed ? {type: 'rows', rows: selectRows(parsed, accountTree(index, account))} : refuse(refusals.query);
}
