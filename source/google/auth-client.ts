import type {OAuth2Client} from 'google-auth-library';
import type {Client} from './client.js';
import type {Endpoints} from './endpoints.js';
import {authLibrary} from './library.js';
import type {Environment} from './proxy.js';
import {transportOptions} from './transport.js';

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
 * google-auth-library's client, loaded only now and made safe (`transportOptions`): it reads at most 64 KiB. It logs
 * nothing (`GOOGLE_SDK_NODE_LOGGING` would print the tokens), and its fields are picked one by one, as a client file
 * could smuggle endpoints in.
 *
 * Its errors hold secrets: never let one out.
 * Throws `tls-checks-off` and `proxy-bad`, both before anything is sent.
 */
export async function authClient(settings: AuthClientSettings): Promise<OAuth2Client> {
	const {endpoints, client, redirectUri, env, signal} = settings;
	const transporterOptions = await transportOptions({url: endpoints.token, env, signal, maxBytes: 65_536});
	const {ClientAuthentication, OAuth2Client} = await authLibrary();
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
		transporterOptions,
	});
}
