import {describe, expect, it} from 'vitest';
import {isJsonObject, nameOtherFile} from '../../source/google/client-file-kind.js';
import {clientId, clientSecret} from './client-samples.js';

describe('nameOtherFile', () => {
	it.each([
		['client-file-array', [{installed: {}}]],
		['client-file-service-account', {type: 'service_account', private_key: 'x', client_email: 'a@b.iam'}],
		['client-file-service-account', {type: 'impersonated_service_account'}],
		['client-file-authorized-user', {type: 'authorized_user', client_id: clientId, refresh_token: '1//x'}],
		['client-file-authorized-user', {token: 'x', refresh_token: '1//x', token_uri: 'x', client_id: clientId}],
		['client-file-external-account', {type: 'external_account', audience: 'x'}],
		['client-file-external-account', {type: 'external_account_authorized_user'}],
		['client-file-native-app', {project_info: {project_number: '1'}, client: []}],
		['client-file-native-app', {CLIENT_ID: clientId, REVERSED_CLIENT_ID: 'com.googleusercontent.apps.1'}],
		['client-file-native-app', {BUNDLE_ID: 'com.example'}],
		['client-file-library-config', {GoogleAdsApi: {OAuth2ClientId: clientId}}],
		['client-file-library-config', {developer_token: 'x', client_id: clientId, client_secret: clientSecret}],
	])('F74: says %s of %j', (type, document) => {
		expect(nameOtherFile(document)).toEqual({type});
	});

	it.each([
		['api-key', 'AIzaSyNotARealKey'],
		['api-key', {key: 'AIzaSyNotARealKey'}],
		['api-key', {name: 'projects/1/keys/2', keyString: 'AIzaSyNotARealKey'}],
		['refresh-token', '1//0x'],
	])('F74: recognises %s in %j', (credential, document) => {
		expect(nameOtherFile(document)).toEqual({type: 'client-file-credential', credential});
	});

	it.each([[null], [7], [true], ['hello']])('knows no more of %j than that it is none', document => {
		expect(nameOtherFile(document)).toEqual({type: 'client-file-unknown', keys: []});
	});

	it('F78: tells the first keys of a stranger, and nothing a terminal would obey', () => {
		const stranger = {'a\u001b[31m\u202e': 1, ['k'.repeat(200)]: 2, c: 3, d: 4, e: 5, f: 6};
		expect(nameOtherFile(stranger)).toEqual({
			type: 'client-file-unknown',
			keys: ['a', `${'k'.repeat(39)}…`, 'c', 'd', 'e'],
		});
	});

	it('is not upset by objects that cannot become strings', () => {
		expect(nameOtherFile({type: {toString: 1}, key: {}})).toMatchObject({type: 'client-file-unknown'});
	});
});

describe('isJsonObject', () => {
	it('tells objects from arrays, null and scalars', () => {
		expect([{}, [], null, 'x', 1].map(isJsonObject)).toEqual([true, false, false, false, false]);
	});
});
