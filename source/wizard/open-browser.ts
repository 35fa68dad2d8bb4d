import type {NamedBrowser} from '../system/find-browser.js';
import {noteFailure} from './note-failure.js';
import type {Send} from './send.js';
import type {Services} from './services.js';

/** Opens a page and says so; a browser that does not start is never the end of anything. */
export async function openBrowser(
	{url, browser}: {readonly url: string; readonly browser?: NamedBrowser},
	services: Services,
	send: Send,
): Promise<void> {
	const note = url.startsWith('https:') ? ({type: 'page-opened', url} as const) : ({type: 'browser-opened'} as const);
	await noteFailure(
		services.openInBrowser(url, browser).then(() => send({type: 'noted', note})),
		send,
	);
}
