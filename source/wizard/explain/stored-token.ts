import {clientLink, consoleLinks, googleLinks, projectOf} from '../../google/console-links.js';
import type {StoredTokenFailure} from '../../google/stored-token-failures.js';
import {storedTokenWords} from '../../language/english/stored-token.js';
import {explained} from './explained.js';

/** Refresh tokens that were made before. */
export const storedTokenExplanations = explained<StoredTokenFailure>(storedTokenWords, {
	'refresh-token-is-something-else': {exit: 'unusableInput'},
	'refresh-token-refused': {
		exit: 'refusedByGoogle',
		link: ({client}) => consoleLinks(projectOf(client)).audience,
	},
	'reauthentication-required': {
		exit: 'refusedByGoogle',
		link: 'https://admin.google.com/ac/security/reauth',
	},
	'token-of-another-client': {exit: 'refusedByGoogle', link: ({client}) => clientLink(client)},
	'token-lacks-scope': {exit: 'notGranted'},
	'token-check-refused': {exit: 'refusedByGoogle'},
	'timed-out-request': {exit: 'timedOut'},
	'revocation-refused': {exit: 'refusedByGoogle', link: googleLinks.connections},
});
