import {clientLink} from '../../google/console-links.js';
import type {Redirect} from '../../google/redirect.js';
import {consentWords} from '../../language/english/consent.js';
import {plain} from '../../system/plain-text.js';
import type {ConsentState} from '../state.js';

/** Where Google's answer comes back to, as far as it's known before a port is open. */
export function redirectWords(redirect: Redirect): string {
	if (redirect.type === 'paste-only') return plain(redirect.redirectUri);
	const {host, port, path} = redirect.bind;
	if (port === 0) return consentWords().freePort(`http://${host}:PORT${plain(path)}`);
	return `http://${host}:${port}${plain(path)}`;
}

/** What has to be done in the console first, where the client's registration needs it. */
export function redirectNotice({redirect, client}: ConsentState): string | undefined {
	const {pasteOnly, unregistered, unlisted, portUnregistered} = consentWords();
	if (redirect.type === 'paste-only') return pasteOnly;
	// A client that was typed, or that a config holds, has no file that could list any.
	if (redirect.note === 'unregistered')
		return (client.redirectUris.length > 0 ? unlisted : unregistered)(clientLink(client));
	if (redirect.note === 'port-unregistered') return portUnregistered;
	return undefined;
}

/** Two things people should know before they leave the terminal, each in full and in short. */
export function consentNotices() {
	const {passkey, testing} = consentWords();
	return [passkey, testing];
}
