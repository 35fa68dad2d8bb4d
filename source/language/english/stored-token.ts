import type {StoredTokenFailure} from '../../google/stored-token-failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {credentialNames} from './credential-names.js';
import {googleSaid} from './google-said.js';

export type StoredTokenWords = FailureWords<StoredTokenFailure>;

/** Copy for refresh tokens that were made before. */
export const storedTokenWords = spoken('storedToken', {
	'refresh-token-is-something-else': ({credential}) => ({
		title: "This isn't a refresh token",
		cause: `It's ${credentialNames[credential]}, and a refresh token begins with 1//.`,
		fix: [
			...(credential === 'authorization-code' ? ['Leave the code alone: it works only once, for ten minutes.'] : []),
			'Make a refresh token, and put that in its place: run adsauth.',
		],
	}),
	'refresh-token-refused': () => ({
		title: 'Google no longer accepts this refresh token',
		cause:
			"It was revoked or has expired: 7 days in Testing, 6 months unused, over 100 newer tokens, access taken back, or an admin's rule.",
		fix: [
			'If it lasted 7 days, the app is in Testing: publish it first, or the next token ends as soon.',
			'Then make a new token, for a token from Testing keeps its 7 days: run adsauth.',
			'If it never worked, compare it with the one you were given: a token that was cut gets the same answer.',
		],
	}),
	'reauthentication-required': () => ({
		title: 'Your organization wants you to sign in again',
		cause: 'The Google Workspace session control of this account ends tokens after some hours.',
		fix: [
			'Ask the admin to mark the app as trusted, which exempts it.',
			'For unattended work, use a service account.',
			'Until then, run adsauth for a new token.',
		],
	}),
	'token-of-another-client': ({client, seen}) => ({
		title: 'This refresh token belongs to another client',
		cause:
			seen === undefined
				? `It wasn't made with the client ${client.clientId}.`
				: `It was made with ${seen}, and not with ${client.clientId}.`,
		fix: ['Make a new token with this client: run adsauth.', 'Or put the ID and secret of the other client beside it.'],
	}),
	'token-lacks-scope': () => ({
		title: "This refresh token isn't for Google Ads",
		cause: 'It was granted for other scopes, and not for Google Ads.',
		fix: ['Make a new token, and tick the box for Google Ads on the consent page: run adsauth.'],
	}),
	'token-check-refused': ({error, description}) => ({
		title: 'Google refused to look at this token',
		cause: googleSaid(error, description),
		fix: ['Check again in a minute.', 'If it stays so, make a new token: run adsauth.'],
	}),
	'timed-out-request': ({host}) => ({
		title: "Google didn't answer in time",
		cause: `A request to ${host} got no answer.`,
		fix: ['Check your connection, VPN or firewall, then check again.'],
	}),
	'revocation-refused': ({error, description}) => ({
		title: "Google didn't revoke the token",
		cause: googleSaid(error, description),
		fix: [
			'Open the page, choose the app and press "Delete all connections".',
			"If the app isn't listed there, the token is revoked already.",
		],
	}),
});
