import type {Client} from '../../google/client.js';
import {type ClientPlace, clientLink, consoleLinks, googleLinks, projectOf} from '../../google/console-links.js';
import {type ErrorPagesWords, errorPagesWords} from '../../language/english/error-pages.js';

/** The sign-in that the browser got stuck in. */
type ErrorPageContext = ClientPlace & Pick<Client, 'type'> & {readonly redirectUri: string};

/** A page of Google's, or of the browser, that never comes back to us: only the person can tell that it's there. */
export type ErrorPage = {
	/** Google's own code where it has one. */
	readonly code: string;
	/** What stands on the page, in the language that is spoken. */
	readonly seen: string;
	readonly means: string;
	/** What to do, the first thing first. */
	readonly fix: (context: ErrorPageContext) => readonly string[];
	/** The page that fixes it, for this very client or project. */
	readonly link?: (context: ErrorPageContext) => string;
};

/** The words are those of the language that is spoken when they are read. */
function errorPage(code: keyof ErrorPagesWords, link?: ErrorPage['link']): ErrorPage {
	return {
		code,
		get seen() {
			return errorPagesWords()[code].seen;
		},
		get means() {
			return errorPagesWords()[code].means;
		},
		fix: context => errorPagesWords()[code].fix(context),
		...(link && {link}),
	};
}

const page = (name: 'audience' | 'branding' | 'clients' | 'createClient') => (context: ErrorPageContext) =>
	consoleLinks(projectOf(context))[name];

/** The pages people end on, the likeliest first. */
export const errorPages: readonly ErrorPage[] = [
	errorPage('redirect_uri_mismatch', clientLink),
	errorPage('access_denied', page('audience')),
	errorPage('unverified_app'),
	errorPage('site_unreachable'),
	errorPage('passkey_required', () => googleLinks.passkeys),
	errorPage('passkey_not_trusted', () => googleLinks.passkeys),
	errorPage('invalid_request', page('createClient')),
	errorPage('invalid_scope', () => googleLinks.scopes),
	errorPage('invalid_client', page('clients')),
	errorPage('deleted_client', page('clients')),
	errorPage('org_internal', page('audience')),
	errorPage('admin_policy_enforced', () => 'https://admin.google.com/'),
	errorPage('policy_enforced', page('branding')),
	errorPage('app_blocked', () => googleLinks.createProject),
	errorPage('rate_limit_exceeded', page('branding')),
	errorPage('disallowed_useragent'),
	errorPage('authorization_error', page('createClient')),
];
