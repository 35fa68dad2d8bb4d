import type {ClientFailure} from '../../../source/google/client-failures.js';
import {jsonProblems} from '../../../source/language/english/client-file.js';
import {credentialNames} from '../../../source/language/english/credential-names.js';
import {redirectUriProblems} from '../../../source/language/english/redirect-choice.js';
import type {Samples} from './samples.js';

const clientId = '104765432109-abc.apps.googleusercontent.com';
const client = {type: 'desktop', clientId, redirectUris: [], projectId: 'ads-reports'} as const;

/** A sample of each of a word table's keys. */
function each<K extends string, S>(words: Readonly<Record<K, string>>, sample: (key: K) => S): readonly [S, ...S[]] {
	const [first, ...others] = (Object.keys(words) as K[]).map(sample);
	if (first === undefined) throw new Error('no words');
	return [first, ...others];
}

export const clientSamples: Samples<ClientFailure> = {
	'client-file-empty': [{type: 'client-file-empty'}],
	'client-file-too-large': [{type: 'client-file-too-large', limit: 65_536}],
	'client-file-not-text': [{type: 'client-file-not-text'}],
	'client-file-web-page': [{type: 'client-file-web-page'}],
	'client-file-not-json': each(jsonProblems, problem => ({type: 'client-file-not-json', problem, line: 2, column: 7})),
	'client-file-library-config': [{type: 'client-file-library-config'}],
	'client-file-array': [{type: 'client-file-array'}],
	'client-file-service-account': [{type: 'client-file-service-account'}],
	'client-file-authorized-user': [{type: 'client-file-authorized-user'}],
	'client-file-external-account': [{type: 'client-file-external-account'}],
	'client-file-native-app': [{type: 'client-file-native-app'}],
	'client-file-credential': each(credentialNames, credential => ({type: 'client-file-credential', credential})),
	'client-file-unknown': [
		{type: 'client-file-unknown', keys: []},
		{type: 'client-file-unknown', keys: ['a', 'b']},
	],
	'client-file-malformed': [{type: 'client-file-malformed', field: 'web.client_id'}],
	'client-endpoint-not-google': [
		{type: 'client-endpoint-not-google', field: 'token_uri', value: 'https://evil.example/'},
	],
	'client-secret-missing': [{type: 'client-secret-missing', client}],
	'client-secret-masked': [{type: 'client-secret-masked', client}],
	'client-id-missing': [{type: 'client-id-missing'}],
	'client-id-invalid': [{type: 'client-id-invalid', seen: 'abc'}],
	'client-id-is-something-else': each(credentialNames, credential => ({
		type: 'client-id-is-something-else',
		credential,
	})),
	'client-secret-unusable': [
		{type: 'client-secret-unusable', reason: 'empty'},
		{type: 'client-secret-unusable', reason: 'masked'},
		{type: 'client-secret-unusable', reason: 'malformed'},
	],
	'client-secret-is-something-else': each(credentialNames, credential => ({
		type: 'client-secret-is-something-else',
		credential,
	})),
	'redirect-uri-unusable': each(redirectUriProblems, problem => ({
		type: 'redirect-uri-unusable',
		redirectUri: 'http://x/',
		problem,
	})),
	'redirect-uri-not-loopback': [{type: 'redirect-uri-not-loopback', redirectUri: 'https://example.com/'}],
	'port-not-applicable': [
		{type: 'port-not-applicable', clientType: 'web'},
		{type: 'port-not-applicable', clientType: 'desktop'},
	],
};
