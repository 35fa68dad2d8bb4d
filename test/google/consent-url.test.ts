import {expect, it} from 'vitest';
import {consentUrl} from '../../source/google/consent-url.js';
import {googleEndpoints} from '../../source/google/endpoints.js';
import {adwordsScope} from '../../source/google/scopes.js';

const request = {
	client: {clientId: '1047-abc.apps.googleusercontent.com', clientSecret: 'GOCSPX-canary'},
	redirectUri: 'http://127.0.0.1:43121/?a=b&c=d e',
	scopes: [adwordsScope, 'openid'],
	state: 'the-state',
	codeChallenge: 'the-challenge',
	codeVerifier: 'the-verifier',
};

it('asks for a code, offline, with consent, PKCE and exactly these parameters', () => {
	const url = new URL(consentUrl(googleEndpoints, request));
	expect(url.origin + url.pathname).toBe('https://accounts.google.com/o/oauth2/v2/auth');
	expect(Object.fromEntries(url.searchParams)).toEqual({
		response_type: 'code',
		client_id: '1047-abc.apps.googleusercontent.com',
		redirect_uri: 'http://127.0.0.1:43121/?a=b&c=d e',
		scope: `${adwordsScope} openid`,
		access_type: 'offline',
		prompt: 'consent',
		state: 'the-state',
		code_challenge: 'the-challenge',
		code_challenge_method: 'S256',
	});
});

it('lets no verifier and no secret into the front channel', () => {
	expect(consentUrl(googleEndpoints, request)).not.toMatch(/the-verifier|GOCSPX|secret/);
});

it('names the account, whatever its name', () => {
	const {searchParams} = new URL(consentUrl(googleEndpoints, {...request, loginHint: 'a+b&prompt=none@example.com'}));
	expect(searchParams.getAll('prompt')).toEqual(['consent']);
	expect(searchParams.get('login_hint')).toBe('a+b&prompt=none@example.com');
});

it('has Google ask for the account when another one is wanted', () => {
	const {searchParams} = new URL(consentUrl(googleEndpoints, {...request, chooseAccount: true}));
	expect(searchParams.getAll('prompt')).toEqual(['consent select_account']);
});
