import {describe, expect, it} from 'vitest';
import {tokenRefusal} from '../../source/google/token-refusal.js';

const client = {clientId: '1047-abc.apps.googleusercontent.com', projectId: 'ads-reports'};
const request = {client, redirectUri: 'http://127.0.0.1:8080/cb', mayHaveArrived: false};

describe('tokenRefusal', () => {
	it.each([
		['invalid_grant', {type: 'invalid-grant'}],
		['invalid_client', {type: 'invalid-client', client}],
		['deleted_client', {type: 'deleted-client', client}],
		['unauthorized_client', {type: 'unauthorized-client', client}],
		['redirect_uri_mismatch', {type: 'redirect-uri-mismatch', client, redirectUri: request.redirectUri}],
	])('F53 F54 F55 names %s', (error, failure) => {
		expect(tokenRefusal(400, {error, error_description: 'Unauthorized'}, request)).toEqual(failure);
	});

	it('F51 knows that an earlier try may have taken the code', () => {
		expect(tokenRefusal(400, {error: 'invalid_grant'}, {...request, mayHaveArrived: true})).toEqual({
			type: 'invalid-grant-after-lost-answer',
		});
	});

	it('F55 passes others on sanitised, with the redirect URI', () => {
		const answer = {error: 'invalid_request\u0007', error_description: '\u001B]0;title\u0007Bad\nRequest'};
		expect(tokenRefusal(400, answer, request)).toEqual({
			type: 'token-request-refused',
			error: 'invalid_request',
			description: 'Bad Request',
			redirectUri: request.redirectUri,
		});
	});

	it('knows the error by its code, whatever stands beside it', () => {
		const answer = {error: 'invalid_grant', error_description: {message: 'no'}};
		expect(tokenRefusal(400, answer, request)).toEqual({type: 'invalid-grant'});
	});

	it.each([null, [], 'invalid_grant', {}, {error: {code: 403, message: 'no'}}])(
		'is unexpected where %j should be an error response',
		answer => {
			expect(tokenRefusal(403, answer, request)).toEqual({type: 'unexpected-answer', status: 403});
		},
	);
});
