import {describe, expect, it} from 'vitest';
import {type Environment, proxyFor} from '../../source/google/proxy.js';
import {WizardError} from '../../source/system/wizard-error.js';

const google = 'https://oauth2.googleapis.com/token';
const proxy = 'http://user:secret@proxy.test:3128/';

function failureOf(env: Environment): unknown {
	try {
		return proxyFor(google, env);
	} catch (error) {
		return error instanceof WizardError && error.failure;
	}
}

describe('proxyFor', () => {
	it('is none without a variable, or with empty ones', () => {
		expect(proxyFor(google, {})).toBeUndefined();
		expect(proxyFor(google, {HTTPS_PROXY: '', https_proxy: ' ', ALL_PROXY: proxy})).toBeUndefined();
	});

	it('reads the variables in order, those in lower case first', () => {
		const env = {HTTP_PROXY: 'http://d', http_proxy: 'http://c', HTTPS_PROXY: 'https://b', https_proxy: proxy};
		expect(proxyFor(google, env)?.href).toBe(proxy);
		expect(proxyFor(google, {...env, https_proxy: ' '})?.href).toBe('https://b/');
		expect(proxyFor(google, {HTTP_PROXY: 'http://d', http_proxy: 'http://c'})?.href).toBe('http://c/');
		expect(proxyFor(google, {HTTP_PROXY: 'http://d', http_proxy: ''})?.href).toBe('http://d/');
	});

	it.each(['http://127.0.0.1:4000/token', 'http://[::1]:4000/token', 'http://localhost:4000/token'])(
		'is none for %s, whatever the environment says',
		url => {
			expect(proxyFor(url, {HTTPS_PROXY: 'garbage'})).toBeUndefined();
		},
	);

	it.each([
		[{NO_PROXY: 'googleapis.com'}, undefined],
		[{no_proxy: 'googleapis.com'}, undefined],
		[{no_proxy: 'googleapis.com', NO_PROXY: 'example.com'}, undefined],
		[{no_proxy: 'example.com', NO_PROXY: 'googleapis.com'}, proxy],
		[{no_proxy: ' ', NO_PROXY: 'googleapis.com'}, undefined],
	])('F67 honours %j, lower case first', (env, expected) => {
		expect(proxyFor(google, {HTTPS_PROXY: proxy, ...env})?.href).toBe(expected);
	});

	it.each([
		['user:p@ss@proxy.test:3128', '***@proxy.test:3128', 'malformed'],
		['proxy.test:3128', 'proxy.test:3128', 'malformed'],
		['http://user:pa#ss@proxy.test', 'http://***@proxy.test', 'malformed'],
		['http://user:100%@proxy.test', 'http://***@proxy.test', 'malformed'],
		['http://proxy.test:port', 'http://proxy.test:***', 'malformed'],
		['http://user:secret', 'http://user:***', 'malformed'],
		['user:secret', 'user:***', 'malformed'],
		['http://user:secret%40proxy.test:3128', 'http://user:***', 'malformed'],
		['http://user:12345x@[::1]:x', 'http://***@[::1]:***', 'malformed'],
		['[2001:db8::1]:3128/', '[2001:db8::1]:3128/', 'malformed'],
		['ftp://user:pass@proxy.test', 'ftp://***@proxy.test', 'malformed'],
		['socks5://user:pass@proxy.test:1080', 'socks5://***@proxy.test:1080', 'socks'],
		['garbage\u001B[31m', 'garbage', 'malformed'],
	])('F66 refuses %s and masks its credentials', (value, masked, problem) => {
		expect(failureOf({https_proxy: value})).toEqual({
			type: 'proxy-bad',
			variable: 'https_proxy',
			value: masked,
			problem,
		});
	});
});
