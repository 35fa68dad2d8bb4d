import {plain} from '../system/plain-text.js';
import type {ClientFileFailure} from './client-failures.js';
import {recogniseCredential} from './credential.js';

/** A JSON object of which nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Where tools put an API key: the console's own clipboard, `gcloud services api-keys`, a Firebase web app. */
const apiKeyFields = ['key', 'keyString', 'api_key', 'apiKey'];

/** What a JSON value without `installed` and `web` really is. Its values are looked at, and none is passed on. */
export function nameOtherFile(document: unknown): ClientFileFailure {
	if (Array.isArray(document)) return {type: 'client-file-array'};
	if (!isJsonObject(document)) {
		const credential = recogniseCredential(typeof document === 'string' ? document.trim() : '');
		return credential ? {type: 'client-file-credential', credential} : {type: 'client-file-unknown', keys: []};
	}

	const type = typeof document.type === 'string' ? document.type : '';
	const has = (...keys: readonly string[]) => keys.every(key => Object.hasOwn(document, key));
	if (type.endsWith('service_account')) return {type: 'client-file-service-account'};
	if (type.startsWith('external_account')) return {type: 'client-file-external-account'};
	// google-auth for Python writes its token.json without a type.
	if (type === 'authorized_user' || has('client_id', 'refresh_token', 'token_uri')) {
		return {type: 'client-file-authorized-user'};
	}

	// google-services.json of Android, GoogleService-Info.plist and client plist of iOS
	if (has('project_info') || has('CLIENT_ID', 'REVERSED_CLIENT_ID') || has('BUNDLE_ID')) {
		return {type: 'client-file-native-app'};
	}

	if (has('GoogleAdsApi') || has('developer_token')) return {type: 'client-file-library-config'};
	if (apiKeyFields.some(field => isApiKey(document[field]))) {
		return {type: 'client-file-credential', credential: 'api-key'};
	}

	return {
		type: 'client-file-unknown',
		keys: Object.keys(document)
			.slice(0, 5)
			.map(key => plain(key, 40)),
	};
}

/** Whether a JSON value is an object: neither an array nor `null`. */
export function isJsonObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isApiKey = (value: unknown) => typeof value === 'string' && recogniseCredential(value) === 'api-key';
