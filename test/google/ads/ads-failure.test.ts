import {describe, expect, it} from 'vitest';
import {readAdsFailure} from '../../../source/google/ads/ads-failure.js';
import {place} from '../google-server.js';

const call = {client: place, customerId: '1234567890', loginCustomerId: '9012345678'};
const context = {call, secrets: ['canary-token']};

const answer = (status: number, requestId: string | null = null) =>
	({type: 'answered', status, contentType: 'application/json', retryAfter: null, requestId, body: ''}) as const;

const read = (json: unknown, status = 403, requestId: string | null = null) =>
	readAdsFailure(json, answer(status, requestId), context);

/** A refusal with details, as Google sends it. */
const refusal = (details: unknown, more: object = {}) => ({
	error: {code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED', details, ...more},
});

const own = (group: string, name: string, more: object = {}) => ({
	'@type': 'type.googleapis.com/google.ads.googleads.v26.errors.GoogleAdsFailure',
	errors: [{errorCode: {[group]: name}, message: `It is ${name}.`}],
	...more,
});

const info = (reason: string) => ({
	'@type': 'type.googleapis.com/google.rpc.ErrorInfo',
	reason,
	domain: 'googleapis.com',
});

describe('readAdsFailure', () => {
	it('reads the API’s own error, with the call and the request', () => {
		const json = refusal([own('authorizationError', 'USER_PERMISSION_DENIED', {requestId: 'abc'})]);
		expect(read(json)).toEqual({
			type: 'failed',
			rule: 'final',
			failure: {
				type: 'ads-error',
				group: 'authorizationError',
				name: 'USER_PERMISSION_DENIED',
				message: 'It is USER_PERMISSION_DENIED.',
				requestId: 'abc',
				...call,
			},
		});
	});

	it('reads a stream’s refusal, an array of one', () => {
		const json = refusal([own('authenticationError', 'NOT_ADS_USER')]);
		expect(read([json], 401)).toEqual(read(json, 401));
		expect(read([json], 401)).toMatchObject({failure: {type: 'ads-error', name: 'NOT_ADS_USER'}});
	});

	it('finds it among other details, and takes the first of several errors', () => {
		const {errors} = own('requestError', 'FIRST');
		const several = {errors: [...errors, {errorCode: {requestError: 'SECOND'}, message: ''}, 'odd']};
		expect(read(refusal([info('SOMETHING'), several]))).toMatchObject({failure: {name: 'FIRST'}});
	});

	it.each([
		['the body', 'body', 'header', 'body'],
		['the header', undefined, 'header', 'header'],
	])('takes the request ID of %s', (_, requestId, header, expected) => {
		const json = refusal([own('requestError', 'X', {requestId})]);
		expect(read(json, 400, header)).toMatchObject({failure: {requestId: expected}});
	});

	it('goes without a request ID', () => {
		expect(read(refusal([own('requestError', 'X')]))).not.toHaveProperty('failure.requestId');
	});

	it.each([
		['ErrorInfo', refusal([{'@type': 'type.googleapis.com/google.rpc.Help', links: []}, info('SERVICE_DISABLED')])],
		[
			'its words',
			refusal(undefined, {
				message:
					'Google Ads API has not been used in project 1047 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/googleads.googleapis.com/overview?project=1047 then retry.',
			}),
		],
	])('knows by %s that the API is turned off', (_, json) => {
		expect(read(json)).toEqual({type: 'failed', rule: 'final', failure: {type: 'ads-api-disabled', client: place}});
	});

	it('knows a token without the scope', () => {
		const json = refusal([info('ACCESS_TOKEN_SCOPE_INSUFFICIENT')]);
		expect(read(json)).toEqual({type: 'failed', rule: 'final', failure: {type: 'ads-scope-insufficient'}});
	});

	it.each([
		['nothing but a message', refusal(undefined), 'PERMISSION_DENIED'],
		['an unknown reason', refusal([info('OTHER')]), 'PERMISSION_DENIED'],
		['an odd failure', refusal([{errors: []}, {errors: [{errorCode: 'X'}]}, null, 1]), 'PERMISSION_DENIED'],
		['no status', refusal([], {status: undefined}), '403'],
		['details that are none', refusal('x'), 'PERMISSION_DENIED'],
	])('passes on a refusal with %s', (_, json, status) => {
		const failure = {type: 'ads-refused', status, message: 'The caller does not have permission', requestId: 'abc'};
		expect(read(json, 403, 'abc')).toEqual({type: 'failed', rule: 'final', failure});
	});

	it('goes on where an error has no code at all', () => {
		expect(read(refusal([{errors: [{errorCode: {}, message: 'Odd.'}]}]))).toMatchObject({
			failure: {group: 'unknown', name: 'UNKNOWN', message: 'Odd.'},
		});
	});

	it('takes a page that is not there for a version that is gone', () => {
		expect(read(undefined, 404)).toMatchObject({
			rule: 'final',
			failure: {type: 'ads-error', group: 'requestError', name: 'UNSUPPORTED_VERSION'},
		});
	});

	it.each([
		[undefined, 403],
		[undefined, 500],
		[null, 400],
		[{}, 400],
		[{error: 'invalid_token'}, 401],
		[[], 400],
		['error', 500],
	])('says nothing of %j with %i', (json, status) => {
		expect(read(json, status)).toBeUndefined();
	});

	it.each([
		['internalError', 'INTERNAL_ERROR', 500, 'server-error'],
		['internalError', 'TRANSIENT_ERROR', 400, 'server-error'],
		['quotaError', 'RESOURCE_TEMPORARILY_EXHAUSTED', 429, 'busy'],
		['quotaError', 'RESOURCE_EXHAUSTED', 429, 'final'],
		['databaseError', 'CONCURRENT_MODIFICATION', 429, 'busy'],
		['requestError', 'UNKNOWN', 503, 'busy'],
		['requestError', 'UNKNOWN', 504, 'server-error'],
		['requestError', 'UNSUPPORTED_VERSION', 400, 'final'],
		['authenticationError', 'OAUTH_TOKEN_INVALID', 401, 'final'],
	])('%s %s with %i is %s', (group, name, status, rule) => {
		expect(read(refusal([own(group, name)]), status)).toMatchObject({rule, failure: {type: 'ads-error'}});
	});

	it.each([
		[500, 'INTERNAL', 'server-error'],
		[503, 'UNAVAILABLE', 'busy'],
		[429, 'RESOURCE_EXHAUSTED', 'busy'],
		[401, 'UNAUTHENTICATED', 'final'],
	])('%i %s of the front door is %s', (code, status, rule) => {
		expect(read(refusal([], {status}), code)).toMatchObject({rule, failure: {type: 'ads-refused', status}});
	});

	it('cleans all that Google says, and hides the secrets that it repeats', () => {
		const evil = '\u001B[31mred\u0007 canary-token';
		const [ads, front] = [
			read(refusal([{errors: [{errorCode: {[evil]: evil}, message: evil}], requestId: '\u001B[31mid'}])),
			read(refusal([], {message: evil, status: '\u001B[31mS'}), 403, '\u001B[31mid'),
		];
		expect(ads).toMatchObject({failure: {message: expect.stringMatching(/^red /), requestId: 'id'}});
		expect(front).toMatchObject({failure: {message: expect.stringMatching(/^red /), status: 'S', requestId: 'id'}});
		for (const verdict of [ads, front]) {
			expect(JSON.stringify(verdict)).not.toContain('\\u001b');
			expect(verdict).not.toHaveProperty('failure.message', expect.stringContaining('canary-token'));
		}
	});
});
