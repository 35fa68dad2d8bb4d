import type {ClientType} from '../../google/client.js';
import {spoken} from '../spoken.js';

/** The sign-in that the browser got stuck in, as far as sentences name it. */
type StuckSignIn = {
	/** As it was taken. */
	readonly type: ClientType;
	readonly clientId: string;
	readonly redirectUri: string;
};

/** What stands on the page, what it means, and what to do, the first thing first. */
const page = (seen: string, means: string, fix: (signIn: StuckSignIn) => readonly string[]) => ({seen, means, fix});

const english = {
	redirect_uri_mismatch: page(
		'Error 400: redirect_uri_mismatch',
		"The redirect URI isn't registered for this client, to the letter.",
		({type, redirectUri}) =>
			type === 'desktop'
				? [
						"This client was taken for a Desktop app, which needs no registered redirect URI. It's probably a Web application: its page tells.",
						'Go back to the clients and type it again as a Web application, or choose its own JSON.',
					]
				: [
						`Open the client and add this authorized redirect URI: ${redirectUri}`,
						'Save, wait a few minutes and try again.',
						'Or use a Desktop client, which needs no registered redirect URI.',
					],
	),
	access_denied: page(
		'Error 403: access_denied',
		"The app hasn't completed Google's verification: it's in Testing, and this account isn't a test user.",
		() => ['Add the account under Test users, or press Publish app.', 'Then try again.'],
	),
	unverified_app: page(
		"Google hasn't verified this app",
		"The app is published but wasn't reviewed by Google. For an app of your own that's fine.",
		() => ['Press Advanced, then "Go to … (unsafe)".'],
	),
	site_unreachable: page(
		"This site can't be reached",
		"Google has answered, but the browser can't reach this computer. The answer is in the page's address.",
		({redirectUri}) => [
			`Copy the whole address of that page: it begins with ${redirectUri}`,
			'Paste it here and press Enter.',
		],
	),
	passkey_required: page(
		'Use your passkey, or create a passkey',
		'Since August 2026 Google wants a passkey whenever a new Google Ads refresh token is made.',
		() => [
			'Sign in with your passkey, on the device that holds it.',
			'Without one, create it; Google may make you wait up to 7 days before it counts.',
		],
	),
	passkey_not_trusted: page(
		"Your passkey is too new, or can't be used yet",
		'Google may not trust a new passkey for its first 7 days.',
		() => [
			'Sign in again when the 7 days are over; refresh tokens you already have go on working.',
			'In a hurry, use another account with access to Google Ads and an older passkey, or a service account.',
		],
	),
	invalid_request: page(
		'Error 400: invalid_request',
		"Something in the request, mostly the redirect URI, is against Google's rules for this type of client.",
		() => ['Create a client of the type Desktop app and start again with its JSON.'],
	),
	invalid_scope: page(
		'Error 400: invalid_scope',
		'Google has no such scope: one of those that were added is misspelt. The page names it.',
		() => [
			"Compare the added scopes with Google's list.",
			'Go back to what Google will be asked, drop the wrong one there, and sign in again.',
		],
	),
	invalid_client: page(
		'Error 401: invalid_client',
		'Google knows no client with this ID: it was mistyped or deleted.',
		({clientId}) => [
			`Compare the ID with the list of clients: ${clientId}`,
			"If it isn't there, create a Desktop client and start again with its JSON.",
		],
	),
	deleted_client: page(
		'Error 401: deleted_client',
		'The client was deleted, by hand or because nobody used it for 6 months.',
		() => ['Restore it within 30 days of its deletion, or create a new one.'],
	),
	org_internal: page(
		'Error 403: org_internal',
		'The app is Internal, and this account is outside its organization.',
		() => ["Sign in with an account of the app's organization, or make the app External."],
	),
	admin_policy_enforced: page(
		'Error 400: admin_policy_enforced',
		'The administrator of this Google Workspace account blocks the app.',
		({clientId}) => [
			`Ask the administrator to trust this client ID: ${clientId}`,
			'They do it in admin.google.com, under Security > API controls.',
		],
	),
	policy_enforced: page(
		'Error 400: policy_enforced',
		"The account is in Google's Advanced Protection Program, which blocks unverified apps.",
		() => ['Sign in with another account, or have the app verified.'],
	),
	app_blocked: page(
		'This app is blocked',
		'The app is unverified and not allowed any more people, or was blocked by Google.',
		() => ['Use a client from a project of your own, or have the app verified.'],
	),
	rate_limit_exceeded: page(
		'Error 403: rate_limit_exceeded',
		'Too many people have signed in to an app that Google has not verified.',
		() => ['Try again tomorrow, use a project of your own, or have the app verified.'],
	),
	disallowed_useragent: page(
		'Error 403: disallowed_useragent',
		"Google doesn't let people sign in inside another app's window.",
		() => ['Copy the link and open it in a browser such as Chrome, Firefox, Edge or Safari.'],
	),
	authorization_error: page(
		'Access blocked: Authorization Error',
		'Google gives the reason further down on that page, as an error code.',
		() => [
			'Look for "Error 400" and the like, and pick that code from this list.',
			"With no code there, check that the client is your own: gcloud's may not ask for Google Ads.",
		],
	),
};

export type ErrorPagesWords = typeof english;

/** The pages people end on. From Google's OAuth pages; its wording changes now and then. */
export const errorPagesWords = spoken('errorPages', english);
