import type Provider from 'oidc-provider';
import type {Knobs} from '../knobs.js';
import type {Context} from '../middleware.js';
import {findPerson, type Person} from '../people.js';
import {adwordsScope, scopeList} from '../scopes.js';
import {bearerToken} from '../tokens/bearer-token.js';
import type {AdsError} from './ads-error.js';
import {refusals} from './refusals.js';

/** In whose name a call is made, or what is wrong with it whatever it asks for: its token, version, headers, person. */
export type Caller =
	| {readonly type: 'person'; readonly person: Person}
	| {readonly type: 'error'; readonly error: AdsError};

/** Who makes a call of this version of the API, such as `v25`. */
export async function findCaller(
	provider: Provider,
	context: Context,
	version: string,
	{adsVersions}: Knobs,
): Promise<Caller> {
	const refuse = (error: AdsError): Caller => ({type: 'error', error});
	const token = await provider.AccessToken.find(bearerToken(context) ?? '');
	if (!token) return refuse(context.get('authorization') ? refusals.badCredential : refusals.noCredential);
	if (!scopeList(token.scope).includes(adwordsScope)) return refuse(refusals.noScope);
	if (!adsVersions.includes(version)) return refuse(refusals.version);
	if (context.headers['developer-token'] === '') return refuse(refusals.emptyDeveloperToken);
	if (!/^(\d{10})?$/.test(context.get('login-customer-id'))) return refuse(refusals.loginCustomerId);
	const person = findPerson(token.accountId);
	return person?.usesGoogleAds ? {type: 'person', person} : refuse(refusals.notAdsUser);
}
