import {describe, expect, it} from 'vitest';
import {formFinding, signInOf} from '../../../source/commands/check/form-finding.js';

const values = {clientId: 'x.apps.googleusercontent.com', clientSecret: 'GOCSPX-canary', refreshToken: '1//0canary'};
const inFile = (held: Partial<typeof values>) =>
	formFinding({source: 'file', path: '/home/ada/google-ads.yaml', formatId: 'python', values: held});

describe('formFinding', () => {
	it('is content with what it takes to sign in', () => {
		expect(inFile(values)).toMatchObject({check: 'form', verdict: 'good'});
	});

	it('names all that is missing, and no value', () => {
		const {clientSecret} = values;
		expect(inFile({clientSecret})).toEqual({
			check: 'form',
			verdict: 'bad',
			failure: {type: 'config-incomplete', path: '/home/ada/google-ads.yaml', missing: ['clientId', 'refreshToken']},
		});
		expect(formFinding({source: 'environment', values: {}})).toMatchObject({
			failure: {type: 'config-incomplete', missing: ['clientId', 'clientSecret', 'refreshToken']},
		});
	});

	it.each([
		['4/0AcanaryCode', 'authorization-code'],
		[' ya29.canary ', 'access-token'],
		['GOCSPX-canary', 'client-secret'],
	])('knows what %j is, which is no refresh token', (refreshToken, credential) => {
		expect(inFile({...values, refreshToken})).toMatchObject({
			verdict: 'bad',
			failure: {type: 'refresh-token-is-something-else', credential},
		});
	});
});

describe('signInOf', () => {
	it('takes the digits of the login customer, and what the flags say before what the config says', () => {
		const {clientId, clientSecret, refreshToken} = values;
		const asked = {client: {clientId, clientSecret}, refreshToken};
		expect(signInOf(values, {})).toEqual(asked);
		expect(signInOf({...values, loginCustomerId: '123-456-7890'}, {})).toEqual({
			...asked,
			loginCustomerId: '1234567890',
		});
		expect(signInOf({...values, loginCustomerId: '1234567890'}, {loginCustomerId: '9012345678'})).toEqual({
			...asked,
			loginCustomerId: '9012345678',
		});
		expect(signInOf({clientId}, {})).toBeUndefined();
	});
});
