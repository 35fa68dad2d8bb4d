import type Provider from 'oidc-provider';
import type {Middleware} from '../middleware.js';
import {findPerson} from '../people.js';
import {readForm} from '../request-body.js';
import {bearerToken} from './bearer-token.js';

const emailScope = /(^| )(email|https:\/\/www\.googleapis\.com\/auth\/userinfo\.email)( |$)/;

/**
 * `/tokeninfo`: what an access token is good for. The token comes in the query, a form, or as the Bearer; numbers go
 * out as strings, as Google's do.
 */
export function tokenInfo(provider: Provider, offlineGrants: ReadonlySet<string>): Middleware {
	return async (context, next) => {
		if (context.path !== '/tokeninfo') return next();
		const form = await readForm(context);
		const asked = context.URL.searchParams.get('access_token') ?? form.get('access_token') ?? bearerToken(context);
		const token = await provider.AccessToken.find(asked ?? '');
		if (!token) {
			context.status = 400;
			context.body = {error: 'invalid_token', error_description: 'Invalid Value'};
			return;
		}
		context.body = {
			azp: token.clientId,
			aud: token.clientId,
			scope: token.scope,
			exp: String(token.exp),
			expires_in: String(token.remainingTTL),
			...(emailScope.test(token.scope ?? '') && {email: findPerson(token.accountId)?.email, email_verified: 'true'}),
			access_type: offlineGrants.has(token.grantId ?? '') ? 'offline' : 'online',
		};
	};
}
