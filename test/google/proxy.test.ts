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

	it('reads the variables in order', () => {
		const env = {http_proxy: 'http://d', HTTP_PROXY: 'http://c', https_proxy: 'https://b', HTTPS_PROXY: proxy};
		expect(proxyFor(google, env)?.href).toBe(proxy);
		expect(proxyFor(google, {...env, HTTPS_PROXY: ''})?.href).toBe('https://b/');
		expect(proxyFor(google, {http_proxy: 'http://d', HTTP_PROXY: 'http://c'})?.href).toBe('http://c/');
		expect(proxyFor(google, {http_proxy: 'http://d'})?.href).toBe('http://d/');
	});

	it.each(['http://127.0.0.1:4000/token', 'http://[::1]:4000/token', 'http://localhost:4000/token'])(
		'is none for %s, whatever the environment says',
		url => {
			expect(proxyFor(url, {HTTPS_PROXY: 'garbage'})).toBeUndefined();
		},
	);

	it.each([
		'*',
		'oauth2.googleapis.com',
		'OAUTH2.googleapis.com',
		'googleapis.com',
		'.googleapis.com',
		'*.googleapis.com',
		'example.com, googleapis.com:443',
		'example.com googleapis.com',
	])('F67 honours NO_PROXY=%s', value => {
		expect(proxyFor(google, {HTTPS_PROXY: proxy, NO_PROXY: value})).toBeUndefined();
		expect(proxyFor(google, {HTTPS_PROXY: proxy, no_proxy: value})).toBeUndefined();
	});

	it.each(['', ',', 'apis.com', 'googleapis.com:80', '0.0.0.0/0', 'x.oauth2.googleapis.com'])(
		'F67 does not take NO_PROXY=%s for Google',
		value => {
			expect(proxyFor(google, {HTTPS_PROXY: proxy, NO_PROXY: value})?.href).toBe(proxy);
		},
	);

	it.each([
		['user:p@ss@proxy.test:3128', '***@proxy.test:3128', 'malformed'],
		['proxy.test:3128', 'proxy.test:3128', 'malformed'],
		['http://user:pa#ss@proxy.test', 'http://***@proxy.test', 'malformed'],
		['http://user:100%@proxy.test', 'http://***@proxy.test', 'malformed'],
		['http://proxy.test:port', 'http://proxy.test:port', 'malformed'],
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
