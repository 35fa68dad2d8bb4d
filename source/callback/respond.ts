import type {OutgoingHttpHeaders, ServerResponse} from 'node:http';
import type {Page} from './page.js';

const securityHeaders = {
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'content-security-policy':
		"default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	connection: 'close',
};

/**
 * Sends a constant page, or none, and closes the connection. The headers keep the page out of caches and frames, and the
 * authorization code out of `Referer` (RFC 9700 section 4.2.4). The one image is the icon, which is empty.
 */
export function respond(
	response: ServerResponse,
	status: number,
	page: Page | undefined,
	more?: OutgoingHttpHeaders,
): void {
	const html = page?.html ?? '';
	response
		.writeHead(status, {
			...securityHeaders,
			'content-type': 'text/html; charset=utf-8',
			...(page && {'content-language': page.language}),
			'content-length': Buffer.byteLength(html),
			...more,
		})
		.end(html);
}
