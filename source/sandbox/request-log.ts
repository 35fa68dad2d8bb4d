import type {Knobs, LoggedRequest} from './knobs.js';
import type {Middleware} from './middleware.js';

/** Notes each request in `knobs.requests` as it arrives, and the names of its form fields once they have been read. */
export function logRequests(knobs: Knobs): Middleware {
	return async (context, next) => {
		const entry: LoggedRequest = {method: context.method, path: context.path, formKeys: []};
		knobs.requests.push(entry);
		try {
			await next();
		} finally {
			entry.formKeys = context.state.formKeys ?? Object.keys(context.oidc?.body ?? {});
		}
	};
}
