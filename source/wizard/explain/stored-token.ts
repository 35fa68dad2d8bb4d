import {clientLink, consoleLinks, googleLinks, projectOf} from '../../google/console-links.js';
import type {StoredTokenFailure} from '../../google/stored-token-failures.js';
import {credentialNames} from './client-words.js';
import type {Explanations} from './explanation.js';
import {googleSaid} from './google-said.js';

/** Copy for refresh tokens that were made before. */
export const storedTokenExplanations = {
	'refresh-token-is-something-else': ({credential}) => ({
		title: "This isn't a refresh token",
		cause: `It's ${credentialNames[credential]}, and a refresh token begins with 1//.`,
		fix: [
			...(credential === 'authorization-code' ? ['Leave the code alone: it works only once, for ten minutes.'] : []),
			'Make a refresh token, and put that in its place: run adsauth.',
		],
		exit: 'unusableInput',
	}),
	'refresh-token-refused': ({client}) => ({
		title: 'Google no longer accepts this refresh token',
		cause:
			"It was revoked or has expired: 7 days in Testing, 6 months unused, over 100 newer tokens, access taken back, or an admin's rule.",
		fix: [
			'If it lasted 7 days, the app is in Testing: publish it first, or the next token ends as soon.',
			'Then make a new token, for a token from Testing keeps its 7 days: run adsauth.',
			'If it never worked, compare it with the one you were given: a token that was cut gets the same answer.',
		],
		link: consoleLinks(projectOf(client)).audience,
		exit: 'refusedByGoogle',
	}),
	'reauthentication-required': () => ({
		title: 'Your organization wants you to sign in again',
		cause: 'The Google Workspace session control of this account ends tokens after some hours.',
		fix: [
			'Ask the admin to mark the app as trusted, which exempts it.',
			'For unattended work, use a service account.',
			'Until then, run adsauth for a new token.',
		],
		link: 'https://admin.google.com/ac/security/reauth',
		exit: 'refusedByGoogle',
	}),
	'token-of-another-client': ({client, seen}) => ({
		title: 'This refresh token belongs to another client',
		cause:
			seen === undefined
				? `It wasn't made with the client ${client.clientId}.`
				: `It was made with ${seen}, and not with ${client.clientId}.`,
		fix: ['Make a new token with this client: run adsauth.', 'Or put the ID and secret of the other client beside it.'],
		link: clientLink(client),
		exit: 'refusedByGoogle',
	}),
	'token-lacks-scope': () => ({
		title: "This refresh token isn't for Google Ads",
		cause: 'It was granted for other scopes, and not for Google Ads.',
		fix: ['Make a new token, and tick the box for Google Ads on the consent page: run adsauth.'],
		exit: 'notGranted',
	}),
	'token-check-refused': ({error, description}) => ({
		title: 'Google refused to look at this token',
		cause: googleSaid(error, description),
		fix: ['Check again in a minute.', 'If it stays so, make a new token: run adsauth.'],
		exit: 'refusedByGoogle',
	}),
	'timed-out-request': ({host}) => ({
		title: "Google didn't answer in time",
		cause: `A request to ${host} got no answer.`,
		fix: ['Check your connection, VPN or firewall, then check again.'],
		exit: 'timedOut',
	}),
	'revocation-refused': ({error, description}) => ({
		title: "Google didn't revoke the token",
		cause: googleSaid(error, description),
		fix: [
			'Open the page, choose the app and press "Delete all connections".',
			"If the app isn't listed there, the token is revoked already.",
		],
		link: googleLinks.connections,
		exit: 'refusedByGoogle',
	}),
} as const satisfies Explanations<StoredTokenFailure>;
