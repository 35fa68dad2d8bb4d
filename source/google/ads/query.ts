import * as v from 'valibot';
import {WizardError} from '../../system/wizard-error.js';
import type {TokenFailure} from '../token-failures.js';
import type {Account} from './account.js';
import {type AdsCaller, callAds} from './ads-request.js';

/** https://developers.google.com/google-ads/api/fields/v26/customer_client; as JSON, 64-bit numbers are strings. */
const customerClient = v.object({
	id: v.pipe(v.string(), v.digits()),
	descriptiveName: v.optional(v.string()),
	manager: v.optional(v.boolean()),
	status: v.optional(v.string()),
	testAccount: v.optional(v.boolean()),
	hidden: v.optional(v.boolean()),
});

/** `searchStream` sends its rows in batches; one without rows has no `results`. */
const batches = v.array(v.object({results: v.optional(v.array(v.object({customerClient})), [])}));

/** The account itself and, with 1, those right below it. */
export type Depth = 0 | 1;

/** Whom to ask, and in whose name. IDs are digits only. */
export type AccountQuery = {
	readonly customerId: string;
	readonly loginCustomerId: string;
	readonly depth: Depth;
};

const query = (depth: Depth) =>
	`SELECT customer_client.id, customer_client.descriptive_name, customer_client.manager, customer_client.level, \
customer_client.status, customer_client.test_account, customer_client.hidden \
FROM customer_client WHERE customer_client.level <= ${depth}`;

/**
 * Asks for an account and those below it, in no order: the `customer_client` resource by `googleAds:searchStream`.
 * Google may leave the account itself out.
 *
 * Throws what `callAds` throws, and `unexpected-answer`.
 */
export async function queryAccounts(
	{customerId, loginCustomerId, depth}: AccountQuery,
	caller: AdsCaller,
): Promise<readonly Account[]> {
	const path = `/${customerId}/googleAds:searchStream`;
	const json = await callAds({path, query: query(depth), customerId, loginCustomerId}, caller);
	const parsed = v.safeParse(batches, json);
	if (!parsed.success) throw new WizardError<TokenFailure>({type: 'unexpected-answer', status: 200});
	return parsed.output.flatMap(({results}) => results.map(row => toAccount(row.customerClient)));
}

function toAccount({id, descriptiveName, manager, status, testAccount, hidden}: v.InferOutput<typeof customerClient>) {
	return {
		id,
		...(descriptiveName && {name: descriptiveName}),
		...(manager !== undefined && {manager}),
		...(status && {status}),
		...(testAccount !== undefined && {testAccount}),
		...(hidden !== undefined && {hidden}),
	};
}
