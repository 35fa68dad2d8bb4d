import type {ClientFailure} from '../../source/google/client-failures.js';
import {WizardError} from '../../source/system/wizard-error.js';

export const clientId = '104765432109-abcdefghij0123456789klmnopqr8f2k.apps.googleusercontent.com';
export const clientSecret = 'GOCSPX-notARealSecret_canary-000';

/** What the console downloads for a desktop client. */
export const desktopFields = {
	client_id: clientId,
	project_id: 'ads-reports',
	auth_uri: 'https://accounts.google.com/o/oauth2/auth',
	token_uri: 'https://oauth2.googleapis.com/token',
	auth_provider_x509_cert_url: 'https://www.googleapis.com/oauth2/v1/certs',
	client_secret: clientSecret,
	redirect_uris: ['http://localhost'],
};

export const desktopJson = (changes: object = {}) => JSON.stringify({installed: {...desktopFields, ...changes}});
export const webJson = (changes: object = {}) => JSON.stringify({web: {...desktopFields, ...changes}});

/** The failure that `act` throws; anything else it does fails the test. */
export function failureOf(act: () => unknown): ClientFailure {
	try {
		act();
	} catch (error) {
		if (error instanceof WizardError) return error.failure as ClientFailure;
		throw error;
	}

	throw new Error('nothing was thrown');
}
