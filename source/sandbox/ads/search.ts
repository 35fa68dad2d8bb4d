import type {AdsError} from './ads-error.js';
import {parseCustomerClientQuery, selectRows} from './customer-client-query.js';
import {refusals} from './refusals.js';
import {accessibleCustomerIds, accountTree, findAccount} from './sample-accounts.js';

/** What is asked, of which account, in whose name. */
export type Search = {
	readonly customerId: string;
	/** The `login-customer-id` header; empty: the account itself. */
	readonly loginCustomerId: string;
	/** As the body has it. */
	readonly query: string;
};

export type SearchAnswer =
	| {readonly type: 'rows'; readonly rows: ReturnType<typeof selectRows>}
	| {readonly type: 'error'; readonly error: AdsError};

/** The account, where the person reaches it: directly, or in the name of a manager above it. */
function reach({customerId, loginCustomerId}: Search) {
	const login = findAccount(loginCustomerId || customerId);
	const reachable = accessibleCustomerIds.flatMap(id => findAccount(id) ?? []);
	const isReachable = reachable.some(root =>
		loginCustomerId ? accountTree(root).some(({account}) => account === login) : root === login,
	);
	return login && isReachable ? accountTree(login).find(({account}) => account.id === customerId)?.account : undefined;
}

/** Searches the `customer_client` rows of an account, refusing what Google Ads refuses. */
export function search(asked: Search): SearchAnswer {
	const refuse = (error: AdsError): SearchAnswer => ({type: 'error', error});
	if (!/^\d{10}$/.test(asked.customerId)) return refuse(refusals.customerId);
	const account = reach(asked);
	if (!account) return refuse(refusals.noPermission);
	if (account.status === 'CLOSED') return refuse(refusals.notEnabled);
	const query = parseCustomerClientQuery(asked.query);
	return query ? {type: 'rows', rows: selectRows(query, accountTree(account))} : refuse(refusals.query);
}
