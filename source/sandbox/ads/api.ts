import type Provider from 'oidc-provider';
import type {Context, Middleware} from '../middleware.js';
import {readText} from '../request-body.js';
import {type AdsError, adsErrorAnswer, newRequestId} from './ads-error.js';
import {findFault} from './find-fault.js';
import {accessibleCustomerIds} from './sample-accounts.js';
import {search} from './search.js';

const route =
	/^\/(?<version>v\d+)\/customers(?::(?<list>listAccessibleCustomers)|\/(?<customerId>[^/]+)\/googleAds:(?<method>search|searchStream))$/;

type Answer = {readonly type: 'rows'; readonly rows: object} | {readonly type: 'error'; readonly error: AdsError};

async function queryOf(context: Context): Promise<string> {
	try {
		return String(JSON.parse(await readText(context)).query);
	} catch {
		return '';
	}
}

async function answerTo(context: Context, customerId: string | undefined): Promise<Answer> {
	if (customerId === undefined) {
		return {type: 'rows', rows: {resourceNames: accessibleCustomerIds.map(id => `customers/${id}`)}};
	}
	const query = await queryOf(context);
	return search({customerId, loginCustomerId: context.get('login-customer-id'), query});
}

/**
 * The part of the Google Ads REST API that a sign-in is checked with: `customers:listAccessibleCustomers`, and
 * `googleAds:search` and `searchStream` for the `customer_client` resource, over a few sample accounts.
 */
export function adsApi(provider: Provider): Middleware {
	return async (context, next) => {
		const {version, list, customerId, method} = route.exec(context.path)?.groups ?? {};
		if (!version || context.method !== (list ? 'GET' : 'POST')) return next();
		const requestId = newRequestId();
		context.set('request-id', requestId);
		const fault = await findFault(provider, context, version);
		const answer: Answer = fault ? {type: 'error', error: fault} : await answerTo(context, customerId);
		const {code, body} =
			answer.type === 'error' ? adsErrorAnswer(answer.error, version, requestId) : {code: 200, body: answer.rows};
		context.status = code;
		context.body = method === 'searchStream' ? [answer.type === 'rows' ? {...body, requestId} : body] : body;
	};
}
