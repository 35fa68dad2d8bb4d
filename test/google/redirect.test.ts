import {describe, expect, it} from 'vitest';
import type {Client} from '../../source/google/client.js';
import {chooseRedirect} from '../../source/google/redirect.js';
import {clientId, clientSecret, failureOf} from './client-samples.js';

const desktop: Client = {type: 'desktop', clientId, clientSecret, redirectUris: ['http://localhost']};
const web = (...redirectUris: readonly string[]): Client => ({type: 'web', clientId, clientSecret, redirectUris});
const path = '/oauth2callback';

describe('chooseRedirect for a desktop client', () => {
	it('listens on 127.0.0.1, whatever the file lists, and leaves the port to the system', () => {
		expect(chooseRedirect(desktop)).toEqual({type: 'loopback', bind: {host: '127.0.0.1', port: 0, path}});
	});

	it('takes the port that was asked for', () => {
		expect(chooseRedirect(desktop, {port: 8085})).toMatchObject({bind: {host: '127.0.0.1', port: 8085}});
	});

	it.each([
		['http://127.0.0.1:9000/cb', {host: '127.0.0.1', port: 9000, path: '/cb'}],
		['http://[::1]', {host: '[::1]', port: 0, path: ''}],
		['http://localhost/', {host: 'localhost', port: 0, path: '/'}],
	])('takes the loopback redirect URI %s', (redirectUri, bind) => {
		expect(chooseRedirect(desktop, {redirectUri})).toEqual({type: 'loopback', bind});
	});

	it.each(['https://example.com/cb', 'https://localhost:8080/', 'http://192.168.0.2:8080/', 'http://localhost/?x=1'])(
		'refuses the redirect URI %s',
		redirectUri => {
			expect(failureOf(() => chooseRedirect(desktop, {redirectUri}))).toEqual({
				type: 'redirect-uri-not-loopback',
				redirectUri,
			});
		},
	);

	it('refuses a port beside a redirect URI', () => {
		expect(failureOf(() => chooseRedirect(desktop, {redirectUri: 'http://127.0.0.1', port: 1}))).toEqual({
			type: 'port-not-applicable',
			clientType: 'desktop',
		});
	});
});

describe('chooseRedirect for a web client', () => {
	const https = 'https://example.com/cb';

	it.each([
		['the one with a port', ['http://127.0.0.1/', https, 'http://127.0.0.1:8080/a'], '127.0.0.1', 8080, '/a'],
		['127.0.0.1 before localhost', ['http://localhost:1', 'http://127.0.0.1:2'], '127.0.0.1', 2, ''],
		['[::1] before localhost', ['http://localhost:1', 'http://[::1]:2/'], '[::1]', 2, '/'],
		['the first of equals', ['http://[::1]:2/', 'http://127.0.0.1:1'], '[::1]', 2, '/'],
		['localhost with a port before 127.0.0.1 without', ['http://127.0.0.1', 'http://localhost:1'], 'localhost', 1, ''],
	] as const)('F77: prefers %s', (_, redirectUris, host, port, path) => {
		expect(chooseRedirect(web(...redirectUris))).toEqual({type: 'loopback', bind: {host, port, path}});
	});

	it.each([
		[['http://localhost', 'http://127.0.0.1/authorize'], '127.0.0.1', '/authorize'],
		[[https, 'http://localhost'], 'localhost', ''],
	] as const)('F77: takes any port for %j, and says so', (redirectUris, host, path) => {
		expect(chooseRedirect(web(...redirectUris))).toEqual({
			type: 'loopback',
			bind: {host, port: 0, path},
			note: 'port-unregistered',
		});
	});

	it.each([
		[[https], https],
		[['http://example.com/cb', https], 'http://example.com/cb'],
		[['com.example:/cb', 'http://me@localhost:1/', https], https],
		[['http://localhost:8080/cb?x=1'], 'http://localhost:8080/cb?x=1'],
		[['HTTP://LocalHost:8080/'], 'HTTP://LocalHost:8080/'],
		[['https://localhost:8080/'], 'https://localhost:8080/'],
	])('F77: sends one of %j to the letter and has the address pasted', (redirectUris, redirectUri) => {
		expect(chooseRedirect(web(...redirectUris))).toEqual({type: 'paste-only', redirectUri});
	});

	it.each([[[]], [['http://localhost:8080/#x']]])('F77: proposes one to register where %j is all there is', uris => {
		expect(chooseRedirect(web(...uris))).toEqual({
			type: 'loopback',
			bind: {host: '127.0.0.1', port: 8080, path},
			note: 'unregistered',
		});
	});

	it.each([
		['http://localhost:3000/cb', {type: 'loopback', bind: {host: 'localhost', port: 3000, path: '/cb'}}],
		['http://127.0.0.1', {type: 'loopback', bind: {host: '127.0.0.1', port: 0, path: ''}, note: 'port-unregistered'}],
		['http://127.0.0.1:5/', {type: 'loopback', bind: {host: '127.0.0.1', port: 5, path: '/'}, note: 'unregistered'}],
		[https, {type: 'paste-only', redirectUri: https}],
		['https://elsewhere.example/', {type: 'paste-only', redirectUri: 'https://elsewhere.example/'}],
	])('uses %s as asked', (redirectUri, redirect) => {
		const client = web('http://127.0.0.1:8080/', 'http://localhost:3000/cb', 'http://127.0.0.1', https);
		expect(chooseRedirect(client, {redirectUri})).toEqual(redirect);
	});

	it('refuses a redirect URI that Google never takes, and shows it without what a terminal would obey', () => {
		expect(failureOf(() => chooseRedirect(web(), {redirectUri: 'http://localhost/\u001b[2J'}))).toEqual({
			type: 'redirect-uri-unusable',
			redirectUri: 'http://localhost/',
			problem: 'not-a-url',
		});
	});

	it('refuses a port', () => {
		expect(failureOf(() => chooseRedirect(web('http://127.0.0.1'), {port: 8080}))).toEqual({
			type: 'port-not-applicable',
			clientType: 'web',
		});
	});
});
