import {Agent as HttpAgent} from 'node:http';
import {Agent as HttpsAgent} from 'node:https';
import type {OAuth2Client} from 'google-auth-library';
import {WizardError} from '../system/wizard-error.js';
import type {Client} from './client.js';
import type {Endpoints} from './endpoints.js';
import {type Environment, proxyFor} from './proxy.js';
import type {TokenFailure} from './token-failures.js';

/** What one request to Google's OAuth endpoints needs to know. */
export type AuthClientSettings = {
	readonly endpoints: Endpoints;
	readonly client: Pick<Client, 'clientId' | 'clientSecret'>;
	/** Only for a code exchange. */
	readonly redirectUri?: string;
	readonly env: Environment;
	/** Ends the request: the person's cancelling and the time limit. */
	readonly signal: AbortSignal;
};

/**
 * google-auth-library's client, loaded only now and made safe: it asks once, follows no redirect, reads at most 64 KiB,
 * and hands any HTTP answer back as text for us to judge. It logs nothing (`GOOGLE_SDK_NODE_LOGGING` would print the
 * tokens), and its fields are picked one by one, as a client file could smuggle endpoints in.
 *
 * Its errors hold secrets: never let one out.
 * Throws `tls-checks-off` (but not in the sandbox) and `proxy-bad`, both before anything is sent.
 */
export async function authClient(settings: AuthClientSettings): Promise<OAuth2Client> {
	const {endpoints, client, redirectUri, env, signal} = settings;
	if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0' && !endpoints.sandbox) {
		throw new WizardError<TokenFailure>({type: 'tls-checks-off'});
	}

	const proxy = proxyFor(endpoints.token, env);
	const {ClientAuthentication, HttpsProxyAgent, OAuth2Client} = await import('./auth-library.js');
	// Our own choice of proxy. A fresh agent is the way to none: the library and Node would read the environment again.
	const direct = () => (endpoints.token.startsWith('https:') ? new HttpsAgent() : new HttpAgent());
	const agent = proxy ? new HttpsProxyAgent(proxy) : direct();
	return new OAuth2Client({
		clientId: client.clientId,
		clientSecret: client.clientSecret,
		...(redirectUri !== undefined && {redirectUri}),
		endpoints: {
			oauth2AuthBaseUrl: endpoints.authorization,
			oauth2TokenUrl: endpoints.token,
			oauth2RevokeUrl: endpoints.revocation,
			tokenInfoUrl: endpoints.tokenInfo,
		},
		clientAuthentication: ClientAuthentication.ClientSecretPost,
		useAuthRequestParameters: false,
		transporterOptions: {
			agent,
			signal,
			redirect: 'error',
			size: 65_536,
			responseType: 'text',
			validateStatus: () => true,
			retryConfig: {retry: 0, noResponseRetries: 0},
		},
	});
}
