import type {Context} from '../middleware.js';
import {escapeHtml, sendPage} from './page.js';

/** What was wrong with a request: `error` is a code of RFC 6749 section 4.1.2.1 or oidc-provider's own. */
export type RequestError = {readonly error: string; readonly error_description?: string | undefined};

type Refusal = {readonly status: number; readonly error: string; readonly heading: string; readonly text: string};

/** What Google's page says about it. */
function toRefusal({error, error_description: text = ''}: RequestError): Refusal {
	switch (error) {
		case 'invalid_client':
			return {
				status: 401,
				error,
				heading: 'Access blocked: Authorization Error',
				text: 'The OAuth client was not found.',
			};
		case 'invalid_redirect_uri':
			return {
				status: 400,
				error: 'redirect_uri_mismatch',
				heading: "Access blocked: This app's request is invalid",
				text: "You can't sign in because this app sent a redirect URI that isn't registered for its client.",
			};
		default:
			return {status: 400, error, heading: 'Access blocked: Authorization Error', text};
	}
}

/** Ends an authorization request on a page of the browser, as Google does: the program that waits hears nothing. */
export function refuse(context: Context, requestError: RequestError): void {
	const {status, error, heading, text} = toRefusal(requestError);
	const redirectUri = context.URL.searchParams.get('redirect_uri');
	context.status = status;
	sendPage(context, {
		title: 'Access blocked - sandbox',
		body: `<h1>${heading}</h1>
<p>${escapeHtml(text)}</p>
<p><strong>Error ${status}: ${escapeHtml(error)}</strong></p>
${redirectUri ? `<p class="quiet">Request details: redirect_uri=${escapeHtml(redirectUri)}</p>` : ''}`,
	});
}
