import {describe, expect, it} from 'vitest';
import {projectNumber, redirectUriAllowed, sampleClients} from '../../source/sandbox/clients.js';

describe('sampleClients', () => {
	it('looks like what Google hands out, with a new secret each time', () => {
		const {desktop, web} = sampleClients();
		for (const {clientId, clientSecret} of [desktop, web]) {
			expect(clientId).toMatch(/^\d{12}-\w+\.apps\.googleusercontent\.com$/);
			expect(clientSecret).toMatch(/^GOCSPX-[\w-]{28}$/);
		}
		expect(desktop.clientSecret).not.toBe(sampleClients().desktop.clientSecret);
		expect(projectNumber(desktop.clientId)).toBe(projectNumber(web.clientId));
	});
});

describe('redirectUriAllowed, desktop', () => {
	const {desktop} = sampleClients();

	it.each([
		'http://127.0.0.1:1',
		'http://127.0.0.1:65535/any/path?x=1',
		'http://[::1]:5000/cb',
		'http://localhost:80/',
	])('accepts %s', uri => expect(redirectUriAllowed(desktop, uri)).toBe(true));

	it.each(['https://127.0.0.1:1', 'http://127.0.0.2:1', 'http://localhost.example:1', 'http://127.0.0.1@example.com/'])(
		'refuses %s',
		uri => expect(redirectUriAllowed(desktop, uri)).toBe(false),
	);
});

describe('redirectUriAllowed, web', () => {
	const registered = ['http://127.0.0.1:8976/oauth2callback', 'http://localhost/authorize/', 'https://example.com/cb'];
	const {web} = sampleClients(registered);

	it.each([...registered, 'http://localhost:5123/authorize/'])('accepts %s', uri =>
		expect(redirectUriAllowed(web, uri)).toBe(true),
	);

	it.each([
		'http://127.0.0.1:8977/oauth2callback',
		'http://127.0.0.1/oauth2callback',
		'http://127.0.0.1:8976/oauth2callback/',
		'http://localhost:5123/authorize',
		'http://127.0.0.1:5123/authorize/',
		'https://example.com:8443/cb',
	])('refuses %s', uri => expect(redirectUriAllowed(web, uri)).toBe(false));
});
