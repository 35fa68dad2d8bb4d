import type {StoredTokenFailure} from '../../../source/google/stored-token-failures.js';
import {type SamplePlace, type Samples, samplePlace} from './samples.js';

export const storedTokenSamples = ({client}: SamplePlace = samplePlace): Samples<StoredTokenFailure> => ({
	'refresh-token-is-something-else': [
		{type: 'refresh-token-is-something-else', credential: 'authorization-code'},
		{type: 'refresh-token-is-something-else', credential: 'access-token'},
		{type: 'refresh-token-is-something-else', credential: 'client-secret'},
	],
	'refresh-token-refused': [{type: 'refresh-token-refused', client}],
	'reauthentication-required': [{type: 'reauthentication-required'}],
	'token-of-another-client': [
		{type: 'token-of-another-client', client},
		{type: 'token-of-another-client', client, seen: '2099-def.apps.googleusercontent.com'},
	],
	'token-lacks-scope': [{type: 'token-lacks-scope'}],
	'token-check-refused': [
		{type: 'token-check-refused', error: 'invalid_request'},
		{type: 'token-check-refused', error: 'invalid_request', description: 'Bad Request.'},
	],
	'timed-out-request': [{type: 'timed-out-request', host: 'oauth2.googleapis.com'}],
	'revocation-refused': [
		{type: 'revocation-refused', error: 'invalid_request'},
		{type: 'revocation-refused', error: 'invalid_request', description: 'Token is not revocable'},
	],
});
