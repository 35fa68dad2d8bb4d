import {type OAuthError, sanitised} from './oauth-error.js';
import type {AuthorizationFailure} from './token-failures.js';

/** Google's error codes that have a fix of their own: https://developers.google.com/identity/protocols/oauth2/native-app */
const named: Readonly<Record<string, AuthorizationFailure>> = {
	access_denied: {type: 'consent-denied'},
	admin_policy_enforced: {type: 'admin-policy-enforced'},
	policy_enforced: {type: 'policy-enforced'},
	org_internal: {type: 'org-internal'},
	disallowed_useragent: {type: 'disallowed-useragent'},
};

/** What Google's error answer to the authorization request means (RFC 6749 section 4.1.2.1). */
export function authorizationFailure({error, description}: OAuthError): AuthorizationFailure {
	if (Object.hasOwn(named, error) && named[error]) return named[error];
	return {type: 'authorization-error', ...sanitised({error, description})};
}
