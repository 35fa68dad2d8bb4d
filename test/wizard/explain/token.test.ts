import {describe, expect, it} from 'vitest';
import {explain} from '../../../source/wizard/explain/index.js';
import {tokenExplanations} from '../../../source/wizard/explain/token.js';
import {expectShortAndWhole} from '../../helpers/expect-short-and-whole.js';
import {listed, samplePlace} from '../../helpers/sample-failures/samples.js';
import {tokenSamples} from '../../helpers/sample-failures/token.js';

const {client, redirectUri} = samplePlace;

describe('tokenExplanations', () => {
	it.each(listed(tokenSamples()))('says it short: %j', failure => {
		expectShortAndWhole(explain(failure));
	});

	it.each([
		['tls-untrusted', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'NODE_EXTRA_CA_CERTS'],
		['tls-expired', 'CERT_HAS_EXPIRED', 'date and time'],
		['tls-clock', 'CERT_NOT_YET_VALID', 'date and time'],
	] as const)('F65 helps with %s, and offers no way around the check', (type, reason, help) => {
		const {cause, fix} = explain({type, reason});
		expect(cause).toContain(reason);
		expect(fix.join(' ')).toContain(help);
		expect(fix.join(' ')).not.toMatch(/REJECT_UNAUTHORIZED|insecure|ignore/i);
	});

	it.each([
		[{type: 'proxy-bad', variable: 'https_proxy', value: 'socks5://***@x:1', problem: 'socks'}, 'socks5://***@x:1'],
		[{type: 'proxy-bad', variable: 'https_proxy', value: 'x:1', problem: 'malformed'}, 'x:1'],
		[{type: 'proxy-refused', proxy: 'http://x:1', status: 407}, 'status 407'],
		[{type: 'proxy-refused', proxy: 'http://x:1'}, 'Nothing answers at http://x:1'],
		[{type: 'proxy-garbled', proxy: 'http://x:1'}, 'http://x:1'],
	] as const)('F66 says in one line what is wrong with %j', (failure, told) => {
		const {cause} = explain(failure);
		expect(cause).toContain(told);
		expect(cause).not.toContain('\n');
	});

	it('F54 F55 leads to this very client and says what to add', () => {
		const page =
			'https://console.cloud.google.com/auth/clients/1047-abc.apps.googleusercontent.com?project=ads-reports';
		expect(tokenExplanations['invalid-client']({type: 'invalid-client', client}).link).toBe(page);
		const mismatch = tokenExplanations['redirect-uri-mismatch']({type: 'redirect-uri-mismatch', client, redirectUri});
		expect(mismatch).toMatchObject({link: page, fix: [expect.stringContaining(redirectUri), expect.any(String)]});
	});
});
