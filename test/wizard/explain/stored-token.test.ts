import {describe, expect, it} from 'vitest';
import {explain} from '../../../source/wizard/explain/index.js';
import {storedTokenExplanations} from '../../../source/wizard/explain/stored-token.js';
import {expectShortAndWhole} from '../../helpers/expect-short-and-whole.js';
import {listed, samplePlace} from '../../helpers/sample-failures/samples.js';
import {storedTokenSamples} from '../../helpers/sample-failures/stored-token.js';

const {client} = samplePlace;
const samples = storedTokenSamples();

describe('storedTokenExplanations', () => {
	it('is tried here in full', () => {
		expect(Object.keys(samples).toSorted()).toEqual(Object.keys(storedTokenExplanations).toSorted());
	});

	it.each(listed(samples))('says it short: %j', failure => {
		expectShortAndWhole(explain(failure));
	});

	it('sends to the publishing status of this very project before a new token is made', () => {
		const {fix, link} = explain({type: 'refresh-token-refused', client});
		expect(link).toBe('https://console.cloud.google.com/auth/audience?project=ads-reports');
		expect(fix[0]).toContain('publish');
		expect(fix[1]).toContain('new token');
	});

	it('names both clients where both are known', () => {
		const seen = '2099-def.apps.googleusercontent.com';
		expect(explain({type: 'token-of-another-client', client}).cause).toBe(
			`It wasn't made with the client ${client.clientId}.`,
		);
		expect(explain({type: 'token-of-another-client', client, seen}).cause).toBe(
			`It was made with ${seen}, and not with ${client.clientId}.`,
		);
	});

	it('says what stands in the place of a refresh token, and that a code is of no use', () => {
		const told = (credential: 'authorization-code' | 'access-token') => {
			const {cause, fix} = explain({type: 'refresh-token-is-something-else', credential});
			return [cause, ...fix].join(' ');
		};

		expect(told('authorization-code')).toMatch(/^It's an authorization code.*only once/);
		expect(told('access-token')).toMatch(/^It's an access token(?!.*only once)/);
	});

	it.each(['token-check-refused', 'revocation-refused'] as const)("%s shows Google's words once, whole", type => {
		const {cause} = explain({type, error: 'invalid_token', description: 'Token expired or revoked.'});
		expect(cause).toBe('Google\'s answer was "invalid_token" (Token expired or revoked).');
		expect(explain({type, error: 'invalid_token'}).cause).toBe('Google\'s answer was "invalid_token".');
	});

	it('leads to the page where access is taken back by hand', () => {
		expect(explain({type: 'revocation-refused', error: 'invalid_token'}).link).toBe(
			'https://myaccount.google.com/connections',
		);
	});
});
