import type {JsonProblem, RedirectUriProblem} from '../../google/client-failures.js';
import type {Credential} from '../../google/credential.js';

/** With their article. */
export const credentialNames = {
	'client-id': 'a client ID',
	'client-secret': 'a client secret',
	'authorization-code': 'an authorization code',
	'refresh-token': 'a refresh token',
	'access-token': 'an access token',
	'api-key': 'an API key',
	email: 'an e-mail address',
} satisfies Record<Credential, string>;

/** The end of "At line 1, column 2, ...". */
export const jsonProblems = {
	comment: 'there is a comment, which JSON has no place for',
	'trailing-comma': 'there is a comma too many',
	'single-quotes': 'there are single quotes where JSON wants double ones',
	'curly-quotes': 'there are curly quotes where JSON wants straight ones',
	'unquoted-key': "there is a name that isn't in quotes",
	'ends-early': 'it ends too early',
	syntax: "there is something that JSON doesn't allow",
} satisfies Record<JsonProblem, string>;

/** The end of a sentence that begins with the redirect URI. */
export const redirectUriProblems = {
	'not-a-url': "isn't a complete address",
	'out-of-band': 'belongs to a flow that Google ended in 2022',
	'not-http': "doesn't begin with http:// or https://",
	fragment: 'has a #, which Google refuses',
	'user-info': 'has a user name or password in it, which Google refuses',
} satisfies Record<RedirectUriProblem, string>;
