import {type ClientPlace, clientLink, consoleLinks, googleLinks, projectOf} from '../../google/console-links.js';

/** The sign-in that the browser got stuck in. */
type ErrorPageContext = ClientPlace & {readonly redirectUri: string};

/** A page of Google's, or of the browser, that never comes back to us: only the person can tell that it's there. */
export type ErrorPage = {
	/** Google's own code where it has one. */
	readonly code: string;
	/** What stands on the page. */
	readonly seen: string;
	readonly means: string;
	/** What to do, the first thing first. */
	readonly fix: (context: ErrorPageContext) => readonly string[];
	/** The page that fixes it, for this very client or project. */
	readonly link?: (context: ErrorPageContext) => string;
};

const audience = (context: ErrorPageContext) => consoleLinks(projectOf(context)).audience;
const createClient = (context: ErrorPageContext) => consoleLinks(projectOf(context)).createClient;

/** The pages people end on, the likeliest first. From Google's OAuth pages; its wording changes now and then. */
export const errorPages: readonly ErrorPage[] = [
	{
		code: 'redirect_uri_mismatch',
		seen: 'Error 400: redirect_uri_mismatch',
		means: "The redirect URI isn't registered for this client, to the letter.",
		fix: ({redirectUri}) => [
			`Open the client and add this authorized redirect URI: ${redirectUri}`,
			'Save, wait a few minutes and try again.',
			'Or use a Desktop client, which needs no registered redirect URI.',
		],
		link: clientLink,
	},
	{
		code: 'access_denied',
		seen: 'Error 403: access_denied',
		means: "The app hasn't completed Google's verification: it's in Testing, and this account isn't a test user.",

		fix: () => ['Add the account under Test users, or press Publish app.', 'Then try again.'],
		link: audience,
	},
	{
		code: 'unverified_app',
		seen: "Google hasn't verified this app",
		means: "The app is published but wasn't reviewed by Google. For an app of your own that's fine.",
		fix: () => ['Press Advanced, then "Go to … (unsafe)".'],
	},
	{
		code: 'site_unreachable',
		seen: "This site can't be reached",
		means: "Google has answered, but the browser can't reach this computer. The answer is in the page's address.",
		fix: ({redirectUri}) => [
			`Copy the whole address of that page: it begins with ${redirectUri}`,
			'Paste it here and press Enter.',
		],
	},
	{
		code: 'passkey_required',
		seen: 'Use your passkey, or create a passkey',
		means: 'Since August 2026 Google wants a passkey whenever a new Google Ads refresh token is made.',
		fix: () => [
			'Sign in with your passkey, on the device that holds it.',
			'Without one, create it; Google may make you wait up to 7 days before it counts.',
		],
		link: () => googleLinks.passkeys,
	},
	{
		code: 'passkey_not_trusted',
		seen: "Your passkey is too new, or can't be used yet",
		means: 'Google may not trust a new passkey for its first 7 days.',
		fix: () => [
			'Sign in again when the 7 days are over; refresh tokens you already have go on working.',
			'In a hurry, use another account with access to Google Ads and an older passkey, or a service account.',
		],
		link: () => googleLinks.passkeys,
	},
	{
		code: 'invalid_request',
		seen: 'Error 400: invalid_request',
		means: "Something in the request, mostly the redirect URI, is against Google's rules for this type of client.",
		fix: () => ['Create a client of the type Desktop app and start again with its JSON.'],
		link: createClient,
	},
	{
		code: 'invalid_client',
		seen: 'Error 401: invalid_client',
		means: 'Google knows no client with this ID: it was mistyped or deleted.',
		fix: ({clientId}) => [
			`Compare the ID with the list of clients: ${clientId}`,
			"If it isn't there, create a Desktop client and start again with its JSON.",
		],
		link: context => consoleLinks(projectOf(context)).clients,
	},
	{
		code: 'deleted_client',
		seen: 'Error 401: deleted_client',
		means: 'The client was deleted, by hand or because nobody used it for 6 months.',
		fix: () => ['Restore it within 30 days of its deletion, or create a new one.'],
		link: context => consoleLinks(projectOf(context)).clients,
	},
	{
		code: 'org_internal',
		seen: 'Error 403: org_internal',
		means: 'The app is Internal, and this account is outside its organization.',
		fix: () => ["Sign in with an account of the app's organization, or make the app External."],
		link: audience,
	},
	{
		code: 'admin_policy_enforced',
		seen: 'Error 400: admin_policy_enforced',
		means: 'The administrator of this Google Workspace account blocks the app.',
		fix: ({clientId}) => [
			`Ask the administrator to trust this client ID: ${clientId}`,
			'They do it in admin.google.com, under Security > API controls.',
		],
		link: () => 'https://admin.google.com/',
	},
	{
		code: 'policy_enforced',
		seen: 'Error 400: policy_enforced',
		means: "The account is in Google's Advanced Protection Program, which blocks unverified apps.",
		fix: () => ['Sign in with another account, or have the app verified.'],
		link: context => consoleLinks(projectOf(context)).branding,
	},
	{
		code: 'app_blocked',
		seen: 'This app is blocked',
		means: 'The app is unverified and not allowed any more people, or was blocked by Google.',
		fix: () => ['Use a client from a project of your own, or have the app verified.'],
		link: () => googleLinks.createProject,
	},
	{
		code: 'rate_limit_exceeded',
		seen: 'Error 403: rate_limit_exceeded',
		means: 'Too many people have signed in to an app that Google has not verified.',
		fix: () => ['Try again tomorrow, use a project of your own, or have the app verified.'],
		link: context => consoleLinks(projectOf(context)).branding,
	},
	{
		code: 'disallowed_useragent',
		seen: 'Error 403: disallowed_useragent',
		means: "Google doesn't let people sign in inside another app's window.",
		fix: () => ['Copy the link and open it in a browser such as Chrome, Firefox, Edge or Safari.'],
	},
	{
		code: 'authorization_error',
		seen: 'Access blocked: Authorization Error',
		means: 'Google gives the reason further down on that page, as an error code.',
		fix: () => [
			'Look for "Error 400" and the like, and pick that code from this list.',
			"With no code there, check that the client is your own: gcloud's may not ask for Google Ads.",
		],
		link: createClient,
	},
];
