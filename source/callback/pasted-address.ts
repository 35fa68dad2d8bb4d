import type {AuthorizationAnswer} from './answer.js';
import {type ExpectedResponse, readAuthorizationResponse} from './authorization-response.js';
import type {CallbackFailure} from './failures.js';
import {sameSecret} from './same-secret.js';

/** What a pasted address must match. `issuers` are origins here as well: an address there is Google's own page. */
export type ExpectedAddress = ExpectedResponse & {
	/** In full, to the letter; `https` too, for a web client whose redirect URI is not on this machine. */
	readonly redirectUri: string;
	/** The short link, where there is one, so that its being pasted can be explained. */
	readonly link?: string;
};

/** Why a pasted text was not taken. The copy is in `language/`. */
export type PasteRefusal =
	| 'empty'
	/** A code or a query without the address before it: there's nothing to tell whose answer it is. */
	| 'bare-code'
	| 'not-an-address'
	| 'consent-page'
	| 'the-short-link'
	| 'other-host'
	| 'other-path'
	| 'nothing-in-it'
	/** Of this attempt as far as it goes, but it ends before the answer does. */
	| 'cut-off'
	| 'earlier-attempt'
	| 'malformed';

/** What a pasted text turned out to be. `failed` ends the attempt; `refused` leaves it as it is. */
export type PastedAddress =
	| {readonly type: 'answer'; readonly answer: AuthorizationAnswer}
	| {readonly type: 'failed'; readonly failure: Extract<CallbackFailure, {readonly type: 'issuer-mismatch'}>}
	| {readonly type: 'refused'; readonly reason: PasteRefusal};

const maxLength = 16_384;

const refuse = (reason: PasteRefusal): PastedAddress => ({type: 'refused', reason});

/**
 * Reads the address a browser ended on, pasted by hand because that browser can't reach this machine. It proves itself
 * exactly as a request does, and is never fetched. Wrapped lines, quoting and a missing scheme are forgiven. Never throws.
 */
export function readPastedAddress(text: string, expected: ExpectedAddress): PastedAddress {
	if (text.length > maxLength) return refuse('malformed');
	const cleaned = unwrap(text);
	if (cleaned === '') return refuse('empty');
	if (/^(?:4(?:\/|%2f)|[?&]?(?:code|state|iss|error)[=:])/i.test(cleaned)) return refuse('bare-code');

	const address = split(cleaned);
	const redirect = split(expected.redirectUri);
	if (!address || !redirect) return refuse('not-an-address');
	if (expected.issuers.some(issuer => split(issuer)?.authority === address.authority)) {
		return refuse('consent-page');
	}
	const link = expected.link === undefined ? undefined : split(expected.link);
	if (address.authority === link?.authority && address.path === link.path) return refuse('the-short-link');
	if (isOfEarlierPort(address, redirect)) return refuse('earlier-attempt');
	if (address.authority !== redirect.authority) return refuse(/[/?]/.test(cleaned) ? 'other-host' : 'not-an-address');
	if (address.path !== redirect.path) return refuse('other-path');

	const response = readAuthorizationResponse(address.query, expected);
	if (response.type === 'answer') return response;
	if (response.type === 'issuer-mismatch') return {type: 'failed', failure: response};
	if (response.reason !== 'malformed' && isCutOff(address.query, expected.state)) return refuse('cut-off');
	return refuse(response.reason === 'not-part-of-sign-in' ? 'nothing-in-it' : response.reason);
}

/**
 * Joins what a mail, a chat or a terminal has wrapped, quoted, framed or bracketed, and undoes the escaping of HTML. No
 * browser leaves any of what goes in the address of a page.
 */
const unwrap = (text: string) =>
	text
		.replace(/^[\s>|│┃║]+|(?<![\s|│┃║])[\s|│┃║]+$/gm, '')
		.replace(/[\s\p{Cc}\p{Cf}]/gu, '')
		.replace(/^[<"'`([“‘«]+/, '')
		.replace(/[>"'`)\].,;”’»]{1,8}$/, '')
		.replaceAll('&amp;', '&');

type Address = {readonly authority: string; readonly path: string; readonly query: string};

/** An earlier attempt of a desktop client waited at another port of the same machine. */
function isOfEarlierPort(address: Address, redirect: Address): boolean {
	const [host, ownHost] = [address, redirect].map(({authority}) => authority.replace(/:\d{1,5}$/, ''));
	const isAnswer = address.path === redirect.path && /(?:^|&)state=/.test(address.query);
	return isAnswer && host === ownHost && address.authority !== redirect.authority;
}

/** Without an answer, and with no more of a state than ours begins with. The port never tells anyone so much. */
function isCutOff(query: string, ownState: string): boolean {
	const parameters = new URLSearchParams(query);
	const state = parameters.get('state') ?? '';
	const hasAnswer = parameters.has('code') || parameters.has('error');
	return !hasAnswer && state.length < ownState.length && sameSecret(state, ownState.slice(0, state.length));
}

/**
 * By hand, as in the classifier. The scheme isn't compared: a browser that insists on https ends on the right address all
 * the same. A default port is left out, as browsers do.
 */
function split(address: string): Address | undefined {
	const match = /^(?:https?:\/\/)?([^/?#]+)(\/[^?#]*)?(?:\?([^#]*))?/i.exec(address);
	if (!match) return undefined;
	const [, authority = '', path = '/', query = ''] = match;
	return {authority: authority.toLowerCase().replace(/:(?:80|443)$/, ''), path, query};
}
