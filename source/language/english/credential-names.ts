import type {Credential} from '../../google/credential.js';

/** With their article. */
export const credentialNames = {
	'client-id': 'a client ID',
	'client-secret': 'a client secret',
	'authorization-code': 'an authorization code',
	'refresh-token': 'a refresh token',
	'access-token': 'an access token',
	'api-key': 'an API key',
	email: 'an e-mail address',
} satisfies Record<Credential, string>;
