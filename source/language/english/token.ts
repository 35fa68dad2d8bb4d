import type {AnswerFailure, ConnectionFailure, TokenFailure} from '../../google/token-failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {signInAgain} from './fixes.js';
import {googleSaid} from './google-said.js';

export type TokenWords = FailureWords<Exclude<TokenFailure, ConnectionFailure | AnswerFailure>>;

/** Copy for what can go wrong between the consent page and a validated grant, but for the connection. */
export const tokenWords = spoken('token', {
	'consent-denied': () => ({
		title: "Access wasn't granted",
		cause: "Cancel was chosen on Google's consent page.",
		fix: ['Sign in again and choose Continue, with every box ticked.'],
	}),
	'admin-policy-enforced': () => ({
		title: 'Your organization blocks this app',
		cause: "The Google Workspace admin of this account doesn't allow this app or the Google Ads scope.",
		fix: [
			'Ask the admin to trust your client ID under Security > API controls.',
			'Or sign in with an account outside the organization.',
		],
	}),
	'policy-enforced': () => ({
		title: 'Your Google Account blocks this app',
		cause: "Accounts with Advanced Protection don't let unverified apps in.",
		fix: ['Sign in with another account.', 'Or have the app verified by Google.'],
	}),
	'org-internal': () => ({
		title: 'This app is open to one organization only',
		cause: "Its audience is Internal, and this account isn't part of that organization.",
		fix: ['Sign in with an account of that organization.', 'Or change the audience to External.'],
	}),
	'disallowed-useragent': () => ({
		title: "Google doesn't accept this browser",
		cause: 'The page was opened inside another app, where Google allows no sign-in.',
		fix: ['Sign in again, and open the link in Chrome, Firefox, Safari or Edge.'],
	}),
	'authorization-error': ({error, description}) => ({
		title: 'Google stopped the sign-in',
		cause: googleSaid(error, description),
		fix: [signInAgain],
	}),
	'invalid-client': () => ({
		title: "Google doesn't accept this client",
		cause: 'Its secret was replaced or deleted, or is the masked one (****) that the console shows.',
		fix: [
			"Open the client in the console and add a secret: it's shown only then.",
			'Download the JSON file right there, and start again with it.',
		],
	}),
	'deleted-client': () => ({
		title: 'This client was deleted',
		cause: "Somebody deleted it, or Google did because it wasn't used for six months.",
		fix: ['Restore it within 30 days of that.', 'Or create a new Desktop client, and start again with its file.'],
	}),
	'unauthorized-client': () => ({
		title: "This client can't be used for this sign-in",
		cause: "Google doesn't let its type exchange an authorization code.",
		fix: ['Create a client of type Desktop app, and start again with its file.'],
	}),
	'redirect-uri-mismatch': ({redirectUri}) => ({
		title: "The redirect URI isn't registered",
		cause: `This client doesn't have ${redirectUri} among its authorized redirect URIs.`,
		fix: [
			`Add exactly ${redirectUri} to the client, and wait a few minutes.`,
			'Or create a Desktop client: it needs none.',
		],
	}),
	'invalid-grant': () => ({
		title: 'Google no longer accepts this sign-in',
		cause: 'Its code was used already, has expired, or belongs to another attempt.',
		fix: [signInAgain],
	}),
	'invalid-grant-after-lost-answer': () => ({
		title: 'The token got lost on the way',
		cause: 'Google may have accepted the first try, but its answer never arrived, and a code works only once.',
		fix: [signInAgain],
	}),
	'token-request-refused': ({error, description, redirectUri}) => ({
		title: 'Google refused to issue a token',
		cause: googleSaid(error, description),
		fix: [
			`If this is a web client, check that ${redirectUri} is one of its redirect URIs, to the letter.`,
			signInAgain,
		],
	}),
	'no-refresh-token': () => ({
		title: 'Google sent no refresh token',
		cause: 'Google remembers an earlier consent for this client and issued a short-lived token only.',
		fix: ["Remove the app's access from your Google Account.", signInAgain],
	}),
	'scope-missing': ({missing}) => ({
		title: "The Google Ads box wasn't ticked",
		cause: `These scopes weren't granted: ${missing.join(', ')}.`,
		fix: ['Sign in again and tick the box for Google Ads on the consent page.'],
	}),
	'malformed-token': ({token}) => ({
		title: "Google's token looks damaged",
		cause: `The ${token === 'refresh_token' ? 'refresh token' : 'access token'} has characters or a length that no token has, so it wasn't used.`,
		fix: ['Check for a proxy, VPN or filter between this computer and Google.', signInAgain],
	}),
});
