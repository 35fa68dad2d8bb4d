import type Provider from 'oidc-provider';
import type {Context} from '../middleware.js';
import {findPerson} from '../people.js';
import {adwordsScope, scopeList} from '../scopes.js';
import {bearerToken} from '../tokens/bearer-token.js';
import type {AdsError} from './ads-error.js';
import {refusals} from './refusals.js';

/** The versions that Google serves today. */
const versions: readonly string[] = ['v23', 'v24', 'v25', 'v26'];

/** What is wrong with a call whatever it asks for: its token, version, headers, person. */
export async function findFault(provider: Provider, context: Context, version: string): Promise<AdsError | undefined> {
	const token = await provider.AccessToken.find(bearerToken(context) ?? '');
	if (!token) return context.get('authorization') ? refusals.badCredential : refusals.noCredential;
	if (!scopeList(token.scope).includes(adwordsScope)) return refusals.noScope;
	if (!versions.includes(version)) return refusals.version;
	if (context.headers['developer-token'] === '') return refusals.emptyDeveloperToken;
	if (!/^(\d{10})?$/.test(context.get('login-customer-id'))) return refusals.loginCustomerId;
	return findPerson(token.accountId)?.usesGoogleAds ? undefined : refusals.notAdsUser;
}
