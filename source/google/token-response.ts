import * as v from 'valibot';
import {WizardError} from '../system/wizard-error.js';
import type {Grant} from './grant.js';
import {adwordsScope, missingScopes} from './scopes.js';
import type {TokenFailure} from './token-failures.js';

/** Visible ASCII, of the lengths that refresh tokens have: what every config format can hold on one line. */
const tokenPattern = /^[\x21-\x7e]{20,2048}$/;

/** What an HTTP header can hold; an access token is written nowhere. */
export const accessTokenPattern = /^[\x21-\x7e]{1,2048}$/;

/** RFC 6749 section 5.1, and Google's `refresh_token_expires_in` in seconds; an odd one must not cost the token. */
export const tokenResponse = v.object({
	token_type: v.pipe(v.string(), v.regex(/^bearer$/i)),
	access_token: v.string(),
	refresh_token: v.optional(v.string()),
	scope: v.optional(v.pipe(v.string(), v.regex(/^[\x20\x21\x23-\x5b\x5d-\x7e]*$/))),
	refresh_token_expires_in: v.fallback(
		v.optional(
			v.pipe(
				v.union([v.number(), v.pipe(v.string(), v.digits(), v.transform(Number))]),
				v.integer(),
				v.minValue(1),
				v.maxValue(3_153_600_000),
			),
		),
		undefined,
	),
});

/**
 * The grant in a token response, given as parsed JSON; `asked` are the scopes of the authorization request, `now` is
 * in milliseconds since 1970. Without `scope` the response grants what was asked (RFC 6749 section 5.1).
 *
 * Throws `unexpected-answer`, `scope-missing` (the adwords scope only: without others the token is good),
 * `no-refresh-token` or `malformed-token`.
 */
export function readGrant(json: unknown, asked: readonly string[], now: number): Grant {
	const parsed = v.safeParse(tokenResponse, json);
	if (!parsed.success) throw new WizardError<TokenFailure>({type: 'unexpected-answer', status: 200});

	const {access_token: accessToken, refresh_token: refreshToken, scope} = parsed.output;
	const scopes = scope?.split(' ').filter(Boolean) ?? asked;
	const missing = missingScopes([adwordsScope, ...asked], scopes);
	if (missing.includes(adwordsScope)) throw new WizardError<TokenFailure>({type: 'scope-missing', missing});
	if (refreshToken === undefined) throw new WizardError<TokenFailure>({type: 'no-refresh-token'});
	for (const [token, value, pattern] of [
		['refresh_token', refreshToken, tokenPattern],
		['access_token', accessToken, accessTokenPattern],
	] as const) {
		if (!pattern.test(value)) throw new WizardError<TokenFailure>({type: 'malformed-token', token});
	}

	return {
		refreshToken,
		scopes,
		...expiryOf(parsed.output, now),
	};
}

/** The end of the refresh token's life, where a token response states one; `now` as above. */
export function expiryOf({refresh_token_expires_in: seconds}: v.InferOutput<typeof tokenResponse>, now: number) {
	return seconds === undefined ? {} : {refreshTokenExpiresAt: new Date(now + seconds * 1000)};
}
