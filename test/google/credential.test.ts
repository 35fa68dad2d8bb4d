import {describe, expect, it} from 'vitest';
import {recogniseCredential} from '../../source/google/credential.js';
import {clientId, clientSecret} from './client-samples.js';

describe('recogniseCredential', () => {
	it.each([
		['client-id', clientId],
		['client-secret', clientSecret],
		['authorization-code', '4/0AbCdEf'],
		['authorization-code', '4%2F0AbCdEf'],
		['refresh-token', '1//0notReal'],
		['access-token', 'ya29.a0notReal'],
		['api-key', 'AIzaSyNotReal'],
		['email', 'jo@example.com'],
		[undefined, 'abcDEF_-0123456789abcdef'],
		[undefined, ''],
	])('says %s of %s', (credential, text) => {
		expect(recogniseCredential(text)).toBe(credential);
	});
});
