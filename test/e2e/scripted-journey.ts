import {get, send} from '../callback/wire.js';
import {type Reply, tokenServer} from '../google/token-server.js';
import {startJsonJourney} from './json-journey.js';

/**
 * The built program, waiting for its browser, and a token endpoint that answers by a script. `answer` is what comes to
 * the redirect URI, raw; `exchanges` is each form that the token endpoint was sent.
 */
export async function startScripted(script: readonly Reply[], args: readonly string[] = []) {
	const {origin, requests: exchanges} = await tokenServer(script);
	const journey = await startJsonJourney({args: ['--no-verify', ...args], env: {ADSAUTH_SANDBOX: origin}});
	const consent = await journey.event('consent');
	const {searchParams: asked} = new URL(consent.url);
	const port = Number(new URL(consent.redirectUri).port);
	const answer = (fields: Readonly<Record<string, string>>) =>
		send(port, get(port, `/oauth2callback?${new URLSearchParams(fields)}`));
	return {...journey, origin, exchanges, consent, asked, state: asked.get('state') ?? '', port, answer};
}
