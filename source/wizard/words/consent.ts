import {clientLink} from '../../google/console-links.js';
import type {Redirect} from '../../google/redirect.js';
import {plain} from '../../system/plain-text.js';
import type {ConsentState} from '../state.js';

/** Where Google's answer comes back to, as far as it's known before a port is open. */
export function redirectWords(redirect: Redirect): string {
	if (redirect.type === 'paste-only') return plain(redirect.redirectUri);
	const {host, port, path} = redirect.bind;
	return port === 0 ? `http://${host}:PORT${plain(path)} (a free port)` : `http://${host}:${port}${plain(path)}`;
}

/** What has to be done in the console first, where the client's registration needs it. */
export function redirectNotice({redirect, client}: ConsentState): string | undefined {
	if (redirect.type === 'paste-only') {
		return "No registered redirect URI leads back to this machine. You'll paste the address the browser ends on; or register http://127.0.0.1:8080/oauth2callback.";
	}
	if (redirect.note === 'unregistered') {
		return `The client file doesn't list this redirect URI. Add it, to the letter, under "Authorized redirect URIs" at ${clientLink(client)}`;
	}
	if (redirect.note === 'port-unregistered') {
		return "It's registered without a port. Google takes any port then; if not, register it with one.";
	}
	return undefined;
}

/** Two things people should know before they leave the terminal, each in full and in short. */
export const consentNotices = [
	{
		full: 'Google asks for a passkey to make a new refresh token. None yet? Add one at g.co/passkeys first.',
		short: 'Needs a passkey: g.co/passkeys',
	},
	{
		full: "If your app's publishing status is Testing, the token ends after 7 days.",
		short: 'App in Testing: token ends in 7 days',
	},
] as const;
