/** The one scope of the Google Ads API. */
export const adwordsScope = 'https://www.googleapis.com/auth/adwords';

const signInScopes = new Set([
	'openid',
	'email',
	'profile',
	'https://www.googleapis.com/auth/userinfo.email',
	'https://www.googleapis.com/auth/userinfo.profile',
]);

/** The scopes of a space-separated list (RFC 6749 section 3.3), each once. */
export function scopeList(scope: unknown): readonly string[] {
	return typeof scope === 'string' ? [...new Set(scope.split(' ').filter(Boolean))] : [];
}

/** Those that only say who the person is: they are granted by signing in and get no box. */
export function isSignInScope(scope: string): boolean {
	return signInScopes.has(scope);
}

/** Whether it has the form of a Google scope. Which ones exist isn't checked. */
export function isGoogleScope(scope: string): boolean {
	return isSignInScope(scope) || /^https:\/\/www\.googleapis\.com\/auth\/[\w./-]+$/.test(scope);
}

/** What granting the scope allows, in the words of Google's consent page where it is known. */
export function describeScope(scope: string): string {
	return scope === adwordsScope ? 'See, edit, create, and delete your Google Ads accounts and data' : scope;
}
