import type Provider from 'oidc-provider';
import {projectNumber} from '../clients.js';
import type {Middleware} from '../middleware.js';
import {readForm} from '../request-body.js';
import type {Store} from '../store.js';

/**
 * `/revoke`: takes a refresh or access token in a form or the query and asks for no client, as Google does. Whatever
 * the person granted to that project goes with it, also tokens of other sign-ins.
 */
export function revocation(provider: Provider, store: Store): Middleware {
	return async (context, next) => {
		if (context.path !== '/revoke' || context.method !== 'POST') return next();
		const form = await readForm(context);
		const asked = form.get('token') ?? context.URL.searchParams.get('token') ?? '';
		const token = (await provider.RefreshToken.find(asked)) ?? (await provider.AccessToken.find(asked));
		if (!token?.accountId || !token.clientId) {
			context.status = 400;
			context.body = {error: 'invalid_token', error_description: 'Token expired or revoked'};
			return;
		}
		store.forget(token.accountId, projectNumber(token.clientId));
		context.body = {};
	};
}
