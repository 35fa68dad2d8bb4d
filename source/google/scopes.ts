/**
 * The one scope of the Google Ads API; there is no read-only variant.
 * https://developers.google.com/google-ads/api/docs/oauth/internals
 */
export const adwordsScope = 'https://www.googleapis.com/auth/adwords';

/** Google takes the short names of OpenID Connect and answers with these. */
const fullNames = new Map([
	['email', 'https://www.googleapis.com/auth/userinfo.email'],
	['profile', 'https://www.googleapis.com/auth/userinfo.profile'],
]);

const fullName = (scope: string) => fullNames.get(scope) ?? scope;

/**
 * The asked scopes that were not granted, as they were asked, each once. Order and extra grants do not matter:
 * people can untick single scopes on the consent page, and Google may add some (RFC 6749 sections 3.3 and 5.1).
 */
export function missingScopes(asked: readonly string[], granted: readonly string[]): readonly string[] {
	const has = new Set(granted.map(fullName));
	return [...new Set(asked)].filter(scope => !has.has(fullName(scope)));
}

/** Whether Google could know such a scope: they are addresses, but for three short words of OpenID Connect. */
export const isScope = (text: string) => /^(https:\/\/[\x21-\x7e]+|openid|email|profile)$/.test(text);
