import {clientLink, consoleLinks, googleLinks, projectOf} from '../../google/console-links.js';
import type {AnswerFailure, ConnectionFailure, TokenFailure} from '../../google/token-failures.js';
import {tokenWords} from '../../language/english/token.js';
import {connectionExplanations} from './connection.js';
import {explained} from './explained.js';
import type {Explanations} from './explanation.js';

const notGranted = {exit: 'notGranted'} as const;
const refused = {exit: 'refusedByGoogle'} as const;

/** What can go wrong between the consent page and a validated grant. */
export const tokenExplanations: Explanations<TokenFailure> = {
	...explained<Exclude<TokenFailure, ConnectionFailure | AnswerFailure>>(tokenWords, {
		'consent-denied': notGranted,
		'admin-policy-enforced': {...notGranted, link: 'https://admin.google.com/ac/owl'},
		'policy-enforced': {...notGranted, link: consoleLinks().branding},
		'org-internal': {...notGranted, link: consoleLinks().audience},
		'disallowed-useragent': refused,
		'authorization-error': refused,
		'invalid-client': {...refused, link: ({client}) => clientLink(client)},
		'deleted-client': {...refused, link: ({client}) => consoleLinks(projectOf(client)).clients},
		'unauthorized-client': {...refused, link: ({client}) => consoleLinks(projectOf(client)).createClient},
		'redirect-uri-mismatch': {...refused, link: ({client}) => clientLink(client)},
		'invalid-grant': refused,
		'invalid-grant-after-lost-answer': refused,
		'token-request-refused': refused,
		'no-refresh-token': {...refused, link: googleLinks.connections},
		'scope-missing': notGranted,
		'malformed-token': refused,
	}),
	...connectionExplanations,
};
