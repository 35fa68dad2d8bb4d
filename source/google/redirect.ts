import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import type {Client} from './client.js';
import type {RedirectFailure} from './client-failures.js';
import {type Bind, bindOf, redirectUriProblem} from './redirect-uri.js';

/** How the browser comes back. */
export type Redirect =
	| {
			/** It comes back to us: `http://{host}:{port}{path}`, with the port that was bound. */
			readonly type: 'loopback';
			readonly bind: Bind;
			/**
			 * `unregistered`: no client file lists this redirect URI, so it must be registered first.
			 * `port-unregistered`: listed without a port. Google's own samples rely on any port being accepted then.
			 */
			readonly note?: 'unregistered' | 'port-unregistered';
	  }
	/** It ends where we cannot listen, and the person pastes the address it ended on. */
	| {readonly type: 'paste-only'; readonly redirectUri: string};

/** What the person asked for. Both are optional, and exclude each other. */
export type RedirectWishes = {readonly redirectUri?: string; readonly port?: number};

const path = '/oauth2callback';

/**
 * The redirect for a client (RFC 8252 section 7.3). Desktop: 127.0.0.1 with any port. Web: the URI that was asked for,
 * or the best of the registered ones: loopback with a port, loopback without, any other. Throws
 * `WizardError<RedirectFailure>`.
 */
export function chooseRedirect(client: Client, {redirectUri, port}: RedirectWishes = {}): Redirect {
	if (port !== undefined && (client.type === 'web' || redirectUri !== undefined)) {
		throw new WizardError<RedirectFailure>({type: 'port-not-applicable', clientType: client.type});
	}

	if (redirectUri !== undefined) return asked(client, redirectUri);
	if (client.type === 'desktop') return {type: 'loopback', bind: {host: '127.0.0.1', port: port ?? 0, path}};
	return (
		bestRegistered(client.redirectUris.filter(uri => redirectUriProblem(uri) === undefined)) ?? {
			type: 'loopback',
			bind: {host: '127.0.0.1', port: 8080, path},
			note: 'unregistered',
		}
	);
}

function asked(client: Client, redirectUri: string): Redirect {
	const shown = plain(redirectUri, 100);
	const problem = redirectUriProblem(redirectUri);
	if (problem) throw new WizardError<RedirectFailure>({type: 'redirect-uri-unusable', redirectUri: shown, problem});

	const bind = bindOf(redirectUri);
	if (client.type === 'web') {
		if (!bind) return {type: 'paste-only', redirectUri};
		return client.redirectUris.includes(redirectUri)
			? registered(bind)
			: {type: 'loopback', bind, note: 'unregistered'};
	}

	if (!bind) throw new WizardError<RedirectFailure>({type: 'redirect-uri-not-loopback', redirectUri: shown});
	return {type: 'loopback', bind};
}

/** `localhost` comes last of its kind: it may lead to another program on the address that we don't hold. */
function bestRegistered(redirectUris: readonly string[]): Redirect | undefined {
	const binds = redirectUris.flatMap(uri => bindOf(uri) ?? []);
	const best =
		binds.find(({host, port}) => port !== 0 && host !== 'localhost') ??
		binds.find(({port}) => port !== 0) ??
		binds.find(({host}) => host !== 'localhost') ??
		binds[0];
	if (best) return registered(best);
	return redirectUris[0] === undefined ? undefined : {type: 'paste-only', redirectUri: redirectUris[0]};
}

const registered = (bind: Bind): Redirect =>
	bind.port === 0 ? {type: 'loopback', bind, note: 'port-unregistered'} : {type: 'loopback', bind};
