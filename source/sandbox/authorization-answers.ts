import type Provider from 'oidc-provider';
import type {Knobs} from './knobs.js';
import type {Context, Middleware} from './middleware.js';
import {type RequestError, refuse} from './pages/refusal.js';
import {isGoogleScope, scopeList} from './scopes.js';

const issuers = {
	right: ({issuer}) => issuer,
	absent: () => undefined,
	wrong: () => 'https://accounts.example.com',
} satisfies Record<Knobs['iss'], (provider: Provider) => string | undefined>;

/** What Google finds wrong before it looks at anything else, and oidc-provider lets pass. */
function findScopeError({query}: Context): RequestError | undefined {
	const scopes = scopeList(query.scope);
	if (scopes.length === 0) {
		return {error: 'invalid_request', error_description: 'Missing required parameter: scope'};
	}
	const invalid = scopes.filter(scope => !isGoogleScope(scope));
	if (invalid.length === 0) return undefined;
	return {error: 'invalid_scope', error_description: `Some requested scopes were invalid: ${invalid.join(' ')}`};
}

/**
 * Makes the authorization endpoint answer as Google's does: the callback gets Google's parameters; of the errors only
 * `access_denied` reaches the callback, all others stay in the browser as a page.
 */
export function authorizationAnswers(provider: Provider, knobs: Knobs): Middleware {
	const authorizationPath = provider.pathFor('authorization');
	const failures = new WeakMap<object, RequestError>();
	provider.on('authorization.error', (context, failure) => failures.set(context.req, failure));
	return async (context, next) => {
		const scopeError = context.path === authorizationPath ? findScopeError(context) : undefined;
		if (scopeError) return refuse(context, scopeError);
		await next();
		const {route, params} = context.oidc ?? {};
		const location = URL.parse(context.response.get('location'));
		if (!params || !location || (route !== 'authorization' && route !== 'resume')) return;
		const failure = failures.get(context.req);
		if (failure && failure.error !== 'access_denied') {
			context.remove('location');
			return refuse(context, failure);
		}
		const code = location.searchParams.get('code');
		const answer = {
			error: failure?.error,
			state: params.state as string | undefined,
			iss: issuers[knobs.iss](provider),
			...(code && {code, scope: String(params.scope), authuser: '0', prompt: 'consent'}),
		};
		for (const name of ['code', 'error', 'error_description', 'state', 'iss']) location.searchParams.delete(name);
		for (const [name, value] of Object.entries(answer)) if (value) location.searchParams.set(name, value);
		context.redirect(location.href);
	};
}
