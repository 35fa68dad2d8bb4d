import type {Credential} from '../../google/credential.js';

/** With their article. */
export const credentialNames = {
	'client-id': 'un ID client',
	'client-secret': 'un code secret de client',
	'authorization-code': "un code d'autorisation",
	'refresh-token': 'un refresh token',
	'access-token': 'un access token',
	'api-key': 'une clé API',
	email: 'une adresse e-mail',
} satisfies Record<Credential, string>;
