import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import type {Client} from './client.js';
import type {ClientValueFailure} from './client-failures.js';
import {recogniseCredential} from './credential.js';

/** Google makes `NUMBER-xxxx`, once `NUMBER` alone; what else may stand there is for Google to judge. */
const clientIdShape = /^[\w-]+\.apps\.googleusercontent\.com$/;

/** The client that a person typed; blanks around the values don't count. Throws `WizardError<ClientValueFailure>`. */
export function clientFromTyped({
	type,
	clientId,
	clientSecret,
}: Pick<Client, 'type' | 'clientId' | 'clientSecret'>): Client {
	const problem = clientIdProblem(clientId) ?? clientSecretProblem(clientSecret);
	if (problem) throw new WizardError<ClientValueFailure>(problem);
	return {type, clientId: clientId.trim(), clientSecret: clientSecret.trim(), redirectUris: []};
}

/** Whether a text is a client file's, or a part of it: no ID and no secret has a quotation mark or begins with a bracket. */
export const isClientFileText = (text: string): boolean => /^\s*[{[]|"/.test(text);

/** Why a text is no client id, or `undefined` for one that looks right. */
export function clientIdProblem(text: string): ClientValueFailure | undefined {
	const id = text.trim();
	if (id === '') return {type: 'client-id-missing'};
	if (clientIdShape.test(id)) return undefined;

	const credential = recogniseCredential(id);
	if (credential !== undefined && credential !== 'client-id') return {type: 'client-id-is-something-else', credential};
	// A text that's nothing like a client id may be an old secret or a password: no more than its beginning is shown.
	return {type: 'client-id-invalid', seen: /googleusercontent/i.test(id) ? plain(id, 80) : plain(id, 5)};
}

/** Why a text is no client secret, or `undefined` for one that may be. Google states no shape for it. */
export function clientSecretProblem(text: string): ClientValueFailure | undefined {
	const secret = text.trim();
	if (secret === '') return {type: 'client-secret-unusable', reason: 'empty'};

	const credential = recogniseCredential(secret);
	if (credential !== undefined && credential !== 'client-secret') {
		return {type: 'client-secret-is-something-else', credential};
	}

	// The console shows `****` and the last characters; a copied secret may also end in an ellipsis.
	if (/[*•●∙·…]|\.{3}/.test(secret)) return {type: 'client-secret-unusable', reason: 'masked'};
	return /^[\x21-\x7e]+$/.test(secret) ? undefined : {type: 'client-secret-unusable', reason: 'malformed'};
}
