import type {RedirectFailure, RedirectUriProblem} from '../../google/client-failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';

export type RedirectChoiceWords = FailureWords<RedirectFailure>;

/** The end of a sentence that begins with the redirect URI. */
export const redirectUriProblems = {
	'not-a-url': "isn't a complete address",
	'out-of-band': 'belongs to a flow that Google ended in 2022',
	'not-http': "doesn't begin with http:// or https://",
	fragment: 'has a #, which Google refuses',
	'user-info': 'has a user name or password in it, which Google refuses',
} satisfies Record<RedirectUriProblem, string>;

/** Copy for a redirect URI or a port that was asked for and can't be had. */
export const redirectChoiceWords = spoken('redirectChoice', {
	'redirect-uri-unusable': ({redirectUri, problem}) => ({
		title: "Google doesn't take this redirect URI",
		cause: `${redirectUri} ${redirectUriProblems[problem]}.`,
		fix: ['Name one that is registered for this client, such as http://127.0.0.1:8080/oauth2callback.'],
	}),
	'redirect-uri-not-loopback': ({redirectUri}) => ({
		title: "A Desktop client can't use this redirect URI",
		cause: `Desktop clients come back to this computer only, and ${redirectUri} is elsewhere.`,
		fix: ['Leave out --redirect-uri.'],
	}),
	'port-not-applicable': ({clientType}) =>
		clientType === 'web'
			? {
					title: "--port doesn't go with a Web client",
					cause: 'The port is part of the redirect URI that is registered for the client.',
					fix: ['Use --redirect-uri with the whole registered address.'],
				}
			: {
					title: "--port doesn't go with --redirect-uri",
					cause: 'A redirect URI has its port already.',
					fix: ['Leave out --port, and put the port into the redirect URI.'],
				},
});
