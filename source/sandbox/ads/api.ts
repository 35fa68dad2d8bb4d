import type Provider from 'oidc-provider';
import type {Knobs} from '../knobs.js';
import type {Context, Middleware} from '../middleware.js';
import type {Person} from '../people.js';
import {indexOf} from './account-index.js';
import {type AdsError, adsErrorAnswer, newRequestId} from './ads-error.js';
import {isRefused} from './ads-refusal.js';
import {findCaller} from './find-caller.js';
import {pageAt, toPages} from './pages.js';
import {readQueryBody} from './query-body.js';
import {refusals} from './refusals.js';
import {search} from './search.js';

const route =
	/^\/(?<version>v\d+)\/customers(?::(?<list>listAccessibleCustomers)|\/(?<customerId>[^/]+)\/googleAds:(?<method>search|searchStream))$/;

type Call = {
	readonly context: Context;
	/** Such as `v25`. */
	readonly version: string;
	/** Whose rows are asked for; absent: what there is. */
	readonly customerId?: string | undefined;
	readonly isStreamed: boolean;
	readonly requestId: string;
};

type Answer = {readonly type: 'good'; readonly body: object} | {readonly type: 'error'; readonly error: AdsError};

const refuse = (error: AdsError): Answer => ({type: 'error', error});

async function answerQuery(
	call: Call,
	customerId: string,
	{accessible}: Person,
	{adsAccounts}: Knobs,
): Promise<Answer> {
	const {context, isStreamed, requestId} = call;
	const {query, pageToken, setsPageSize} = await readQueryBody(context);
	const found = search({
		accounts: adsAccounts,
		accessible: accessible ?? adsAccounts.accessible,
		customerId,
		loginCustomerId: context.get('login-customer-id'),
		query,
	});
	if (found.type === 'error') return found;
	const pages = toPages(found.rows);
	if (isStreamed) return {type: 'good', body: pages.map(page => ({...page, requestId}))};
	if (setsPageSize) return refuse(refusals.pageSize);
	const page = pageAt(pages, pageToken);
	return page ? {type: 'good', body: page} : refuse(refusals.pageToken);
}

function list({accessible}: Person, {adsAccounts}: Knobs): Answer {
	const {find} = indexOf(adsAccounts);
	const ids = (accessible ?? adsAccounts.accessible).filter(find);
	// An empty list is left out, as in all JSON that is made of protocol buffers.
	return {type: 'good', body: ids.length > 0 ? {resourceNames: ids.map(id => `customers/${id}`)} : {}};
}

async function answer(call: Call, provider: Provider, knobs: Knobs): Promise<Answer> {
	const {context, version, customerId} = call;
	if (knobs.adsRefusal && isRefused(knobs.adsRefusal, customerId)) return refuse(knobs.adsRefusal.error);
	const caller = await findCaller(provider, context, version, knobs);
	if (caller.type === 'error') return caller;
	return customerId === undefined ? list(caller.person, knobs) : answerQuery(call, customerId, caller.person, knobs);
}

/**
 * The part of the Google Ads REST API that a sign-in is checked with: `customers:listAccessibleCustomers`, and
 * `googleAds:search` and `searchStream` for the `customer_client` resource, over the accounts of `Knobs.adsAccounts`.
 */
export function adsApi(provider: Provider, knobs: Knobs): Middleware {
	return async (context, next) => {
		const {version, list: isList, customerId, method} = route.exec(context.path)?.groups ?? {};
		if (!version || context.method !== (isList ? 'GET' : 'POST')) return next();
		const requestId = newRequestId();
		context.set('request-id', requestId);
		const isStreamed = method === 'searchStream';
		const given = await answer({context, version, customerId, isStreamed, requestId}, provider, knobs);
		if (given.type === 'good') {
			context.body = given.body;
			return;
		}
		const {code, body} = adsErrorAnswer(given.error, version, requestId);
		context.status = code;
		context.body = isStreamed ? [body] : body;
	};
}
