import {WizardError} from '../system/wizard-error.js';
import type {Client} from './client.js';
import type {ClientFailure} from './client-failures.js';
import {parseClientJson} from './client-file-json.js';
import {isJsonObject, nameOtherFile} from './client-file-kind.js';
import {decodeClientFile} from './client-file-text.js';
import {readClientSection} from './client-section.js';

/**
 * The OAuth client in a `client_secret.json`, as its bytes or its text, of 64 KiB at most. Where a file has both kinds
 * of client, the desktop one is taken. Throws `WizardError<ClientFailure>`, which names what the file is instead and
 * never holds its secret; `client-secret-missing` and `client-secret-masked` carry the rest of the client.
 */
export function parseClient(content: Uint8Array | string): Client {
	const document = parseClientJson(decodeClientFile(content));
	const {installed, web} = isJsonObject(document) ? document : {};
	if (installed !== undefined && installed !== null) return readClientSection('desktop', 'installed', installed);
	if (web !== undefined && web !== null) return readClientSection('web', 'web', web);
	throw new WizardError<ClientFailure>(nameOtherFile(document));
}
