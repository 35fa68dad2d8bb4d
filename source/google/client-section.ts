import * as v from 'valibot';
import {plain} from '../system/plain-text.js';
import {WizardError} from '../system/wizard-error.js';
import type {Client, ClientType} from './client.js';
import type {ClientFailure} from './client-failures.js';
import {clientIdProblem, clientSecretProblem} from './typed-client.js';

const text = v.nullish(v.string());

/** All that is ever read of a file: whatever else it says about hosts or transports goes nowhere. */
const Section = v.object({
	client_id: v.string(),
	client_secret: text,
	project_id: text,
	redirect_uris: v.nullish(v.array(v.string())),
	auth_uri: text,
	token_uri: text,
});

/** Where Google's own files point, then and now. We never use these values; another one means a doctored file. */
const ownEndpoints: Readonly<Record<'auth_uri' | 'token_uri', readonly string[]>> = {
	auth_uri: ['https://accounts.google.com/o/oauth2/auth', 'https://accounts.google.com/o/oauth2/v2/auth'],
	token_uri: [
		'https://oauth2.googleapis.com/token',
		'https://accounts.google.com/o/oauth2/token',
		'https://www.googleapis.com/oauth2/v3/token',
		'https://www.googleapis.com/oauth2/v4/token',
	],
};

/** The client in the part of a file named `name` (`installed` or `web`). Throws `WizardError<ClientFailure>`. */
export function readClientSection(type: ClientType, name: string, content: unknown): Client {
	const {success, output: section, issues} = v.safeParse(Section, content);
	if (!success) {
		const field = v.getDotPath(issues[0])?.split('.')[0];
		throw refusal({type: 'client-file-malformed', field: field === undefined ? name : `${name}.${field}`});
	}

	refuseForeignEndpoint('auth_uri', section.auth_uri);
	refuseForeignEndpoint('token_uri', section.token_uri);

	const {client_id: clientId, client_secret: secret, project_id: projectId, redirect_uris: redirectUris} = section;
	const idProblem = clientIdProblem(clientId);
	if (idProblem) throw refusal(idProblem);
	// Clients of Android, iOS and Chrome apps have neither; a desktop client keeps its redirect URI when it's masked.
	if (type === 'desktop' && isAbsent(secret) && isAbsent(redirectUris)) throw refusal({type: 'client-file-native-app'});

	const client = {
		type,
		clientId: clientId.trim(),
		redirectUris: (redirectUris ?? []).filter(isRegistrable),
		...(projectId && isProjectId(projectId) ? {projectId} : {}),
	};
	if (isAbsent(secret) || isPlaceholder(secret)) throw refusal({type: 'client-secret-missing', client});

	const problem = clientSecretProblem(secret);
	if (problem?.type === 'client-secret-unusable' && problem.reason === 'masked') {
		throw refusal({type: 'client-secret-masked', client});
	}

	if (problem) throw refusal(problem);
	return {...client, clientSecret: secret.trim()};
}

function refuseForeignEndpoint(field: 'auth_uri' | 'token_uri', value: string | null | undefined): void {
	if (isAbsent(value) || ownEndpoints[field].includes(value)) return;
	throw refusal({type: 'client-endpoint-not-google', field, value: plain(value, 100)});
}

/** ASCII without spaces (RFC 3986 section 2). Leftovers of the out-of-band flow, which ended in 2022, are URNs. */
const isRegistrable = (uri: string) => /^https?:\/\/[\x21-\x7e]+$/i.test(uri);

/** A wrong project only spoils links, so it's left out rather than refused. */
const isProjectId = (id: string) => /^(?:[a-z0-9.-]{1,63}:)?[a-z][a-z0-9-]{1,62}$/.test(id);

/** What the samples of the client libraries have in a secret's place. */
const isPlaceholder = (secret: string) => secret.trim() === '' || /^(?:INSERT|YOUR)_/i.test(secret.trim());

const isAbsent = (value: unknown): value is undefined | null => value === undefined || value === null;

const refusal = (failure: ClientFailure) => new WizardError<ClientFailure>(failure);
