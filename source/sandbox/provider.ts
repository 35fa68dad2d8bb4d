import {generateKeyPairSync, randomBytes} from 'node:crypto';
import Provider, {type AdapterFactory, interactionPolicy} from 'oidc-provider';
import type {Client} from '../google/client.js';
import {adsApi} from './ads/api.js';
import {authorizationAnswers} from './authorization-answers.js';
import {redirectUriAllowed} from './clients.js';
import {consent} from './consent.js';
import {injectFaults} from './faults.js';
import type {Knobs} from './knobs.js';
import {nameModels} from './model-names.js';
import {refuse} from './pages/refusal.js';
import {logRequests} from './request-log.js';
import {createStore} from './store.js';
import {revocation} from './tokens/revocation.js';
import {tokenAnswers} from './tokens/token-answers.js';
import {formatAsGoogle, randomBits} from './tokens/token-formats.js';
import {tokenInfo} from './tokens/token-info.js';
import './url-parse.js';

export type ProviderOptions = {
	readonly origin: string;
	readonly clients: readonly Client[];
	readonly knobs: Knobs;
};

const hour = 3600;
const halfYear = 180 * 24 * hour;

/**
 * oidc-provider, dressed as Google: it does the protocol (codes, PKCE, client authentication, tokens), the layers
 * around it give paths, pages, formats and error texts that are Google's.
 */
export function createProvider({origin, clients, knobs}: ProviderOptions): Provider {
	const store = createStore();
	/** Grants that were asked for with `access_type=offline`. */
	const offlineGrants = new Set<string>();
	const provider = new Provider(origin, {
		adapter: store.adapter satisfies AdapterFactory,
		clients: clients.map(({clientId, clientSecret}) => ({
			client_id: clientId,
			client_secret: clientSecret,
			// oidc-provider wants one; which ones are good is decided by `redirectUriAllowed` below.
			redirect_uris: ['http://127.0.0.1'],
		})),
		clientDefaults: {
			grant_types: ['authorization_code', 'refresh_token'],
			token_endpoint_auth_method: 'client_secret_post',
			id_token_signed_response_alg: 'ES256',
		},
		jwks: {keys: [generateKeyPairSync('ec', {namedCurve: 'P-256'}).privateKey.export({format: 'jwk'})]},
		// The session's cookie never comes back, so that each sign-in starts at the account chooser.
		cookies: {keys: [randomBytes(32).toString('base64url')], long: {httpOnly: true, path: '/never'}},
		features: {
			devInteractions: {enabled: false},
			rpInitiatedLogout: {enabled: false},
			userinfo: {enabled: false},
		},
		formats: {bitsOfOpaqueRandomness: randomBits},
		routes: {authorization: '/o/oauth2/v2/auth', token: '/token'},
		extraParams: ['access_type', 'include_granted_scopes'],
		allowOmittingSingleRegisteredRedirectUri: false,
		clientBasedCORS: () => false,
		pkce: {required: () => knobs.pkceRequired},
		interactions: {
			url: (_, {uid}) => `/signin/consent/${uid}`,
			policy: [
				new interactionPolicy.Prompt({name: 'select_account', requestable: true}),
				new interactionPolicy.Prompt(
					{name: 'consent', requestable: true},
					new interactionPolicy.Check('consent_asked', 'each sign-in asks', ({oidc}) => !oidc.result?.consent),
				),
			],
		},
		findAccount: (_, accountId) => ({accountId, claims: () => ({sub: accountId})}),
		expiresWithSession: () => false,
		issueRefreshToken: (_context, _client, {grantId}) => !knobs.noRefreshToken && offlineGrants.has(grantId ?? ''),
		rotateRefreshToken: false,
		ttl: {
			AccessToken: hour - 1,
			AuthorizationCode: 600,
			Grant: halfYear,
			IdToken: hour,
			Interaction: hour,
			RefreshToken: halfYear,
			Session: hour,
		},
		renderError: refuse,
	});
	provider.silent = true;
	nameModels(provider);
	formatAsGoogle(provider);

	const byId = new Map(clients.map(client => [client.clientId, client]));
	provider.Client.prototype.redirectUriAllowed = function (redirectUri) {
		const client = byId.get(this.clientId);
		return client !== undefined && redirectUriAllowed(client, redirectUri);
	};
	// Otherwise every scope would have to be listed up front.
	Object.defineProperty(provider.OIDCContext.prototype, 'requestParamOIDCScopes', {
		get(this: {readonly requestParamScopes: Set<string>}) {
			return this.requestParamScopes;
		},
	});

	const layers = [
		logRequests(knobs, provider.pathFor('authorization')),
		injectFaults(knobs),
		tokenInfo(provider, offlineGrants),
		revocation(provider, store),
		adsApi(provider, knobs),
		consent({provider, clients: byId, knobs, offlineGrants}),
		authorizationAnswers(provider, knobs),
		tokenAnswers(provider, knobs),
	];
	for (const layer of layers) provider.use(layer);
	return provider;
}
