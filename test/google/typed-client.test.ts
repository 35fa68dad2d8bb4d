import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {clientFromTyped, clientIdProblem, clientSecretProblem} from '../../source/google/typed-client.js';
import {clientId, clientSecret, failureOf} from './client-samples.js';

describe('clientFromTyped', () => {
	it('trims what was typed', () => {
		expect(clientFromTyped({type: 'web', clientId: ` ${clientId}\n`, clientSecret: `\t${clientSecret} `})).toEqual({
			type: 'web',
			clientId,
			clientSecret,
			redirectUris: [],
		});
	});

	it('says that id and secret are swapped, and shows neither', () => {
		const failure = failureOf(() => clientFromTyped({type: 'desktop', clientId: clientSecret, clientSecret: clientId}));
		expect(failure).toEqual({type: 'client-id-is-something-else', credential: 'client-secret'});
	});

	it('refuses a bad secret beside a good id', () => {
		expect(failureOf(() => clientFromTyped({type: 'desktop', clientId, clientSecret: ''}))).toEqual({
			type: 'client-secret-unusable',
			reason: 'empty',
		});
	});

	it('never shows the secret, in whichever field it was typed', () => {
		const secret = fc.stringMatching(/^[\w-]{24,40}$/);
		fc.assert(
			fc.property(secret, fc.constantFrom('', ' ', '*', 'é', '@x', 'ya29.'), (secret, odd) => {
				for (const fields of [
					{clientId: `${odd}${secret}`, clientSecret: secret},
					{clientId, clientSecret: `${odd || ' x '}${secret} x`},
				]) {
					expect(JSON.stringify(failureOf(() => clientFromTyped({type: 'desktop', ...fields})))).not.toContain(secret);
				}
			}),
		);
	});
});

describe('clientIdProblem', () => {
	it.each([clientId, ` ${clientId} `, '104765432109.apps.googleusercontent.com'])('has none with %j', id => {
		expect(clientIdProblem(id)).toBeUndefined();
	});

	it.each([
		['authorization-code', '4/0x'],
		['refresh-token', '1//x'],
		['access-token', 'ya29.x'],
		['api-key', 'AIzax'],
		['email', 'jo@example.com'],
		['client-secret', clientSecret],
	])('recognises %s', (credential, id) => {
		expect(clientIdProblem(id)).toEqual({type: 'client-id-is-something-else', credential});
	});

	it('misses one that is blank', () => {
		expect(clientIdProblem(' ')).toEqual({type: 'client-id-missing'});
	});

	it.each([
		['104765432109-abc', '1047…'],
		['a b.apps.googleusercontent.com', 'a b.apps.googleusercontent.com'],
		['1-ü.apps.googleusercontent.com', '1-ü.apps.googleusercontent.com'],
		[`${clientId}.evil`, `${clientId}.evil`],
		[`${'1'.repeat(80)}.apps.googleusercontent.example`, `${'1'.repeat(79)}…`],
		[`1-a.apps.googleusercontent.com\u001b[2J.x`, '1-a.apps.googleusercontent.com.x'],
		['correct horse battery', 'corr…'],
	])('shows %j as %j', (id, seen) => {
		expect(clientIdProblem(id)).toEqual({type: 'client-id-invalid', seen});
	});
});

describe('clientSecretProblem', () => {
	it.each([clientSecret, ` ${clientSecret}\n`, 'abcDEF_-0123456789abcdef'])('has none with %j', secret => {
		expect(clientSecretProblem(secret)).toBeUndefined();
	});

	it.each([
		['empty', ' '],
		['masked', '****abcd'],
		['masked', 'GOCSPX-••••'],
		['malformed', 'GOCSPX-a b'],
		['malformed', 'GOCSPX-a\u200bb'],
	])('finds %s in %j', (reason, secret) => {
		expect(clientSecretProblem(secret)).toEqual({type: 'client-secret-unusable', reason});
	});

	it.each([
		['authorization-code', '4/0x'],
		['refresh-token', '1//x'],
		['access-token', 'ya29.x'],
		['api-key', 'AIzax'],
		['email', 'jo@example.com'],
		['client-id', clientId],
	])('recognises %s', (credential, secret) => {
		expect(clientSecretProblem(secret)).toEqual({type: 'client-secret-is-something-else', credential});
	});
});
