import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isExcluded} from '../../source/google/no-proxy.js';

const google = new URL('https://oauth2.googleapis.com/token');

describe('F67 isExcluded', () => {
	it.each([
		'*',
		'example.com,*',
		'*:443',
		'oauth2.googleapis.com',
		'OAUTH2.googleapis.com',
		'oauth2.googleapis.com.',
		'googleapis.com',
		'.googleapis.com',
		'*.googleapis.com',
		'.com',
		'.googleapis.com:443',
		'example.com, googleapis.com:443',
		' example.com \t googleapis.com ',
		'10.0.0.0/8,,googleapis.com',
	])('takes %j for Google', value => {
		expect(isExcluded(google, value)).toBe(true);
	});

	it.each([
		'',
		' , ',
		'.',
		'*.',
		'.*',
		'apis.com',
		'*apis.com',
		'oauth2',
		'googleapis.com:80',
		'*:80',
		'googleapis.com:',
		'googleapis.com:https',
		'https://googleapis.com',
		'x.oauth2.googleapis.com',
		'[googleapis.com]',
		'0.0.0.0/0',
		'::/0',
		'::1',
	])('does not take %j for Google', value => {
		expect(isExcluded(google, value)).toBe(false);
	});

	it.each([
		['https://[2001:db8::1]/', '2001:db8::1', true],
		['https://[2001:db8::1]/', '2001:DB8:0::0001', true],
		['https://[2001:db8::1]/', '[2001:db8::1]', true],
		['https://[2001:db8::1]/', '[2001:db8::1]:443', true],
		['https://[2001:db8::1]:8443/', '[2001:db8::1]:443', false],
		['https://[2001:db8::1]/', '2001:db8::', false],
		['https://[2001:db8::1]/', '[2001:db8::1', false],
		['https://10.1.2.3/', '10.1.2.3', true],
		['https://10.1.2.3/', '2.3', false],
		['https://10.1.2.3/', '.2.3', false],
		['http://example.com/', 'example.com:80', true],
		['http://example.com:8080/', 'example.com:80', false],
		['http://example.com:8080/', 'example.com:8080', true],
		['https://example.com./', 'example.com', true],
	])('says of %s and %s: %s', (url, value, expected) => {
		expect(isExcluded(new URL(url), value)).toBe(expected);
	});

	it('never fails, and is never moved by what stands beside an entry that counts', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (before, after) => {
				isExcluded(google, before);
				expect(isExcluded(google, `${before},googleapis.com ${after}`)).toBe(true);
			}),
		);
	});
});
