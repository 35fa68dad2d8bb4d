import {describe, expect, it} from 'vitest';
import {adwordsScope} from '../../../source/google/scopes.js';
import type {TokenFailure} from '../../../source/google/token-failures.js';
import {tokenExplanations} from '../../../source/wizard/explain/token.js';

const client = {clientId: '1047-abc.apps.googleusercontent.com', projectId: 'ads-reports'};
const redirectUri = 'http://localhost:8080/oauth2callback';

/** One failure of each type at least. */
const examples: {readonly [T in TokenFailure['type']]: readonly Extract<TokenFailure, {readonly type: T}>[]} = {
	'consent-denied': [{type: 'consent-denied'}],
	'admin-policy-enforced': [{type: 'admin-policy-enforced'}],
	'policy-enforced': [{type: 'policy-enforced'}],
	'org-internal': [{type: 'org-internal'}],
	'disallowed-useragent': [{type: 'disallowed-useragent'}],
	'authorization-error': [
		{type: 'authorization-error', error: 'server_error'},
		{type: 'authorization-error', error: 'invalid_scope', description: 'Some scope is invalid.'},
	],
	unreachable: [{type: 'unreachable', reason: 'ENOTFOUND'}],
	'timed-out-exchange': [{type: 'timed-out-exchange'}],
	'tls-untrusted': [{type: 'tls-untrusted', reason: 'SELF_SIGNED_CERT_IN_CHAIN'}],
	'tls-clock': [{type: 'tls-clock', reason: 'CERT_NOT_YET_VALID'}],
	'tls-checks-off': [{type: 'tls-checks-off'}],
	'proxy-bad': [
		{type: 'proxy-bad', variable: 'HTTPS_PROXY', value: 'proxy:3128', problem: 'malformed'},
		{type: 'proxy-bad', variable: 'https_proxy', value: 'socks5://proxy', problem: 'socks'},
	],
	'proxy-refused': [
		{type: 'proxy-refused', proxy: 'http://proxy:3128'},
		{type: 'proxy-refused', proxy: 'http://proxy:3128', status: 403},
		{type: 'proxy-refused', proxy: 'http://proxy:3128', status: 407},
	],
	'captive-portal': [{type: 'captive-portal'}],
	'google-busy': [{type: 'google-busy', status: 429}],
	'server-error': [{type: 'server-error', status: 502}],
	'unexpected-answer': [{type: 'unexpected-answer'}, {type: 'unexpected-answer', status: 204}],
	'invalid-client': [{type: 'invalid-client', client}],
	'deleted-client': [{type: 'deleted-client', client}],
	'unauthorized-client': [{type: 'unauthorized-client', client}],
	'redirect-uri-mismatch': [{type: 'redirect-uri-mismatch', client, redirectUri}],
	'invalid-grant': [{type: 'invalid-grant'}],
	'invalid-grant-after-lost-answer': [{type: 'invalid-grant-after-lost-answer'}],
	'token-request-refused': [
		{type: 'token-request-refused', error: 'invalid_request', redirectUri},
		{type: 'token-request-refused', error: 'invalid_request', description: 'Bad Request', redirectUri},
	],
	'scope-missing': [{type: 'scope-missing', missing: [adwordsScope]}],
	'no-refresh-token': [{type: 'no-refresh-token'}],
	'malformed-token': [
		{type: 'malformed-token', token: 'refresh_token'},
		{type: 'malformed-token', token: 'access_token'},
	],
};

function explain(failure: TokenFailure) {
	const row = tokenExplanations[failure.type] as (
		failure: TokenFailure,
	) => ReturnType<(typeof tokenExplanations)['unreachable']>;
	return row(failure);
}

describe('tokenExplanations', () => {
	it.each(Object.values(examples).flat())('says it short: %j', failure => {
		const {title, cause, fix} = explain(failure);
		expect(title.length).toBeLessThanOrEqual(60);
		expect(title).toMatch(/^[A-Z][^.]*[^.!]$/i);
		for (const sentence of [cause, ...fix]) {
			expect(sentence).toMatch(/^[A-Z].*[.]$/);
			expect(sentence).not.toMatch(/undefined|[^\x20-\x7e]/);
		}

		expect(fix.length).toBeGreaterThanOrEqual(1);
		expect(fix.length).toBeLessThanOrEqual(4);
	});

	it('F54 F55 leads to this very client and says what to add', () => {
		const page =
			'https://console.cloud.google.com/auth/clients/1047-abc.apps.googleusercontent.com?project=ads-reports';
		expect(tokenExplanations['invalid-client']({type: 'invalid-client', client}).link).toBe(page);
		const mismatch = tokenExplanations['redirect-uri-mismatch']({type: 'redirect-uri-mismatch', client, redirectUri});
		expect(mismatch).toMatchObject({link: page, fix: [expect.stringContaining(redirectUri), expect.any(String)]});
	});
});
