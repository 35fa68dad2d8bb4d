import {adwordsScope} from '../../../source/google/scopes.js';
import type {TokenFailure} from '../../../source/google/token-failures.js';
import {type SamplePlace, type Samples, samplePlace} from './samples.js';

export const tokenSamples = ({client, redirectUri}: SamplePlace = samplePlace): Samples<TokenFailure> => ({
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
	'tls-expired': [{type: 'tls-expired', reason: 'CERT_HAS_EXPIRED'}],
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
	'proxy-garbled': [
		{type: 'proxy-garbled', proxy: 'http://proxy:1080'},
		{type: 'proxy-garbled', proxy: 'https://proxy:3128'},
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
});
