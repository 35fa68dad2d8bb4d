import {isAdsPath} from './ads/is-ads-path.js';
import type {Knobs} from './knobs.js';
import type {LoggedHeaders, LoggedRequest} from './logged-request.js';
import type {Context, Middleware} from './middleware.js';

function headersOf({headers}: Context): LoggedHeaders {
	const developerToken = headers['developer-token'];
	return {
		loginCustomerId: headers['login-customer-id']?.toString(),
		developerToken: developerToken === undefined ? 'absent' : developerToken === '' ? 'empty' : 'given',
	};
}

/**
 * Notes each request in `knobs.requests` as it arrives, and the names of its form fields once they have been read.
 * `authorizationPath` is where authorization requests go.
 */
export function logRequests(knobs: Knobs, authorizationPath: string): Middleware {
	return async (context, next) => {
		const {method, path, query} = context;
		const prompt = path === authorizationPath ? query.prompt?.toString() : undefined;
		const entry: LoggedRequest = {
			method,
			path,
			formKeys: [],
			...(isAdsPath(path) && {headers: headersOf(context)}),
			...(prompt !== undefined && {prompt}),
		};
		knobs.requests.push(entry);
		try {
			await next();
		} finally {
			entry.formKeys = context.state.formKeys ?? Object.keys(context.oidc?.body ?? {});
		}
	};
}
