import {describe, expect, it} from 'vitest';
import {formFindings, signInOf} from '../../../source/commands/check/form-findings.js';

const values = {clientId: 'x.apps.googleusercontent.com', clientSecret: 'GOCSPX-canary', refreshToken: '1//0canary'};
const problem = {type: 'config-lacks-value', key: 'refreshToken', path: '/home/ada/google-ads.yaml'} as const;

describe('formFindings', () => {
	it('is content with what a library is content with', () => {
		expect(formFindings({values, problems: []})).toMatchObject([{check: 'form', verdict: 'good'}]);
	});

	it('has a finding for each problem', () => {
		const others = {type: 'config-developer-token-empty'} as const;
		expect(formFindings({values: {}, problems: [problem, others]})).toEqual([
			{check: 'form', verdict: 'bad', failure: problem},
			{check: 'form', verdict: 'bad', failure: others},
		]);
	});

	it('finds nothing wrong with a sign-in of another kind', () => {
		const keyFile = {type: 'config-other-sign-in', lines: [1], key: 'json_key_file_path'} as const;
		expect(formFindings({values: {}, problems: [keyFile]})).toMatchObject([
			{verdict: 'note', text: expect.stringContaining('json_key_file_path')},
		]);
	});

	it.each([
		['4/0AcanaryCode', 'authorization-code'],
		[' ya29.canary ', 'access-token'],
		['GOCSPX-canary', 'client-secret'],
	])('knows what %j is, which is no refresh token', (refreshToken, credential) => {
		const held = {...values, refreshToken};
		expect(formFindings({values: held, problems: [{type: 'config-developer-token-empty'}]})).toMatchObject([
			{verdict: 'bad', failure: {type: 'refresh-token-is-something-else', credential}},
			{verdict: 'bad', failure: {type: 'config-developer-token-empty'}},
		]);
		expect(signInOf(held, {})).toBeUndefined();
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
