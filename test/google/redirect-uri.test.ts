import {describe, expect, it} from 'vitest';
import {bindOf, redirectUriProblem} from '../../source/google/redirect-uri.js';

describe('bindOf', () => {
	it.each([
		'http://127.0.0.1:8080',
		'http://127.0.0.1:8080/',
		'http://localhost:80/',
		'http://[::1]:3000/oauth2/callback',
		'http://localhost:65535/a%20b//c',
	])('F77: gives %s back to the letter', uri => {
		const bind = bindOf(uri)!;
		expect(`http://${bind.host}:${bind.port}${bind.path}`).toBe(uri);
	});

	it('F77: tells an empty path from a slash, and leaves the port open where there is none', () => {
		expect(bindOf('http://localhost')).toEqual({host: 'localhost', port: 0, path: ''});
		expect(bindOf('http://localhost/')).toEqual({host: 'localhost', port: 0, path: '/'});
	});

	it.each([
		'https://localhost:8080/',
		'http://example.com/',
		'http://127.0.0.1.example.com/',
		'http://127.0.0.2:8080/',
		'http://localhost:8080/?x=1',
		'http://localhost:8080/#x',
		'http://user@localhost:8080/',
		'HTTP://localhost:8080/',
		'http://LocalHost:8080/',
		'http://localhost:08080/',
		'http://localhost:65536/',
		'http://localhost:/',
		'http://localhost:0/',
	])('F77: cannot listen for %s', uri => {
		expect(bindOf(uri)).toBeUndefined();
	});
});

describe('redirectUriProblem', () => {
	it.each(['http://localhost', 'https://example.com/cb?x=1', 'HTTP://LocalHost:8080/'])(
		'F77: has none with %s',
		uri => {
			expect(redirectUriProblem(uri)).toBeUndefined();
		},
	);

	it.each([
		['not-a-url', 'localhost'],
		['not-a-url', 'http://localhost:99999/'],
		['not-a-url', ' http://localhost'],
		['not-a-url', 'http://localhost/é'],
		['out-of-band', 'urn:ietf:wg:oauth:2.0:oob:auto'],
		['not-http', 'com.example:/cb'],
		['not-http', 'localhost:8080'],
		['fragment', 'http://localhost:8080/#'],
		['user-info', 'http://me:x@localhost:8080/'],
	])('F77: finds %s in %j', (problem, uri) => {
		expect(redirectUriProblem(uri)).toBe(problem);
	});
});
