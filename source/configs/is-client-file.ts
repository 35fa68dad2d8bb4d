import {isJson} from './json-text.js';

/** Whether a text is the file that Google Cloud gives for an OAuth client: one for the desktop, or for the web. */
export function isClientFile(text: string): boolean {
	const json = text.replace(/^\uFEFF/, '');
	if (!isJson(json)) return false;
	const {installed, web} = Object(JSON.parse(json)) as Readonly<Record<string, unknown>>;
	return [installed, web].some(client => Object.hasOwn(Object(client), 'client_id'));
}
