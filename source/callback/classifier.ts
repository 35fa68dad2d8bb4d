import type {IgnoredReason} from './answer.js';
import {type ExpectedResponse, readAuthorizationResponse} from './authorization-response.js';
import type {PageName} from './page.js';
import {headerValues, isNavigation, isPrefetch, wantsMore} from './request-headers.js';
import {sameSecret} from './same-secret.js';
import type {Verdict} from './verdict.js';

/** A request as it came over the wire: nothing decoded, nothing merged. */
export type CallbackRequest = {
	readonly method: string;
	readonly target: string;
	/** Alternating names and values, as Node gives them. */
	readonly rawHeaders: readonly string[];
};

/** What this attempt at signing in answers to. */
export type ExpectedRequest = ExpectedResponse & {
	/** The value of the only Host header, such as `127.0.0.1:43121`. */
	readonly host: string;
	/** Path of the redirect URI, at least `/`. */
	readonly path: string;
	/** Path of the short link: a slash and an unguessable tail. */
	readonly linkPath: string;
	/** The other paths that can be shown just now. */
	readonly pages: ReadonlyMap<string, PageName>;
	/** True once the answer is in. */
	readonly received: boolean;
};

const maxTargetLength = 8192;
const maxHeaders = 100;

const ignore = (status: number, reason: IgnoredReason): Verdict => ({type: 'ignore', status, reason});

/**
 * Tells Google's answer from everything else that can reach a port on this machine: web pages, other programs, the
 * browser's own guesses, tabs from earlier attempts. Whoever gets past the state has seen our authorization request.
 * The target is split by hand because `new URL('//', base)` throws. Never throws.
 */
export function classify(request: CallbackRequest, expected: ExpectedRequest): Verdict {
	const {method, target, rawHeaders} = request;
	if (method !== 'GET') return ignore(405, 'not-a-navigation');
	const hosts = headerValues(rawHeaders, 'host');
	// A name an attacker's DNS points at 127.0.0.1 arrives here with their Host, and without Fetch Metadata.
	if (hosts.length !== 1 || hosts[0] !== expected.host) return ignore(421, 'other-host');
	if (rawHeaders.length > 2 * maxHeaders) return ignore(431, 'malformed');
	if (wantsMore(rawHeaders)) return ignore(400, 'malformed');
	if (target.length > maxTargetLength || !/^\/(?!\/)/.test(target)) return ignore(400, 'malformed');

	const [path = '', ...rest] = target.split('?');
	const isLink = sameSecret(path, expected.linkPath);
	const page = expected.pages.get(path);
	if (path !== expected.path && !isLink && !page) return ignore(404, 'not-part-of-sign-in');
	if (!isNavigation(rawHeaders)) return ignore(403, 'not-a-navigation');
	if (isPrefetch(rawHeaders)) return ignore(503, 'prefetch');

	if (page) return {type: 'page', page};
	if (isLink) return expected.received ? {type: 'already-received'} : {type: 'link'};
	const response = readAuthorizationResponse(rest.join('?'), expected);
	if (response.type === 'refused') return ignore(400, response.reason);
	return expected.received ? {type: 'already-received'} : response;
}
