import {createHash} from 'node:crypto';
import type {Context} from '../middleware.js';
import {style} from './style.js';

/** One page: title and what stands in its body. `body` is HTML: text from outside goes through `escapeHtml`. */
export type Page = {readonly title: string; readonly body: string};

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** The text, fit for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, character => entities[character] ?? character);
}

const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * Sends a page that can run nothing and load nothing. `formTarget` is the origin that the page's form may end at after
 * redirects, which browsers hold against `form-action` too.
 */
export function sendPage(context: Context, {title, body}: Page, formTarget = ''): void {
	context.set({
		'cache-control': 'no-store',
		'content-security-policy': [
			"default-src 'none'",
			`style-src 'sha256-${styleHash}'`,
			`form-action 'self' ${formTarget}`.trim(),
			"base-uri 'none'",
			"frame-ancestors 'none'",
		].join('; '),
		'referrer-policy': 'no-referrer',
		'x-content-type-options': 'nosniff',
	});
	context.type = 'html';
	context.body = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
<p class="banner"><strong>SANDBOX</strong> This is not Google. Nothing here reaches a real account.</p>
<main>
${body}
</main>
</html>
`;
}
