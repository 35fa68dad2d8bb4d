import {describe, expect, it} from 'vitest';
import {adwordsScope} from '../../source/google/scopes.js';
import {readGrant} from '../../source/google/token-response.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {goodResponse} from './token-server.js';

const now = Date.UTC(2026, 10, 23);
const {refresh_token: refreshToken} = goodResponse;

function failureOf(response: unknown, asked = [adwordsScope]): unknown {
	try {
		return readGrant(response, asked, now);
	} catch (error) {
		return error instanceof WizardError && error.failure;
	}
}

describe('readGrant', () => {
	it('takes a good response, and nothing of it but the grant', () => {
		const grant = readGrant({...goodResponse, id_token: 'x', token_type: 'bearer'}, [adwordsScope], now);
		expect(grant).toEqual({refreshToken, scopes: [adwordsScope]});
	});

	it('takes refresh_token_expires_in as a text, too', () => {
		const {refreshTokenExpiresAt} = readGrant({...goodResponse, refresh_token_expires_in: '604799'}, [adwordsScope], 0);
		expect(refreshTokenExpiresAt).toEqual(new Date(604_799_000));
	});

	it('F60 turns refresh_token_expires_in into a date', () => {
		const grant = readGrant({...goodResponse, refresh_token_expires_in: 604_799}, [adwordsScope], now);
		expect(grant.refreshTokenExpiresAt?.toISOString()).toBe('2026-11-29T23:59:59.000Z');
	});

	it.each([0, -1, 1.5, 1e15, '', 'soon', '-1', null])(
		'does not lose the token to refresh_token_expires_in: %j',
		seconds => {
			const grant = readGrant({...goodResponse, refresh_token_expires_in: seconds}, [adwordsScope], now);
			expect(grant).toEqual({refreshToken, scopes: [adwordsScope]});
		},
	);

	it('takes the asked scopes where the response names none', () => {
		const {scope, ...response} = goodResponse;
		expect(readGrant(response, [adwordsScope, 'openid'], now).scopes).toEqual([adwordsScope, 'openid']);
	});

	it('takes a grant that lacks other scopes than adwords', () => {
		expect(readGrant(goodResponse, [adwordsScope, 'email'], now).scopes).toEqual([adwordsScope]);
	});

	it.each(['openid', '', `${adwordsScope}x`])('F59 refuses the scopes "%s"', scope => {
		const failure = {type: 'scope-missing', missing: [adwordsScope, 'email']};
		expect(failureOf({...goodResponse, scope}, ['email', adwordsScope])).toEqual(failure);
	});

	it('F58 names a missing refresh token', () => {
		const {refresh_token, ...response} = goodResponse;
		expect(failureOf(response)).toEqual({type: 'no-refresh-token'});
	});

	it.each([
		'',
		'1//short',
		`${refreshToken}\n`,
		`${refreshToken}\u001B[31m`,
		`${refreshToken} ${refreshToken}`,
		`${refreshToken}é`,
		'x'.repeat(2049),
	])('F61 refuses the token %j', token => {
		expect(failureOf({...goodResponse, refresh_token: token})).toEqual({
			type: 'malformed-token',
			token: 'refresh_token',
		});
		// An access token is written nowhere: a short one does.
		const failure = failureOf({...goodResponse, access_token: token});
		if (token === '1//short') expect(failure).toMatchObject({refreshToken});
		else expect(failure).toEqual({type: 'malformed-token', token: 'access_token'});
	});

	it.each([
		null,
		[],
		[goodResponse],
		'{}',
		{},
		{...goodResponse, token_type: 'mac'},
		{...goodResponse, token_type: undefined},
		{...goodResponse, access_token: undefined},
		{...goodResponse, access_token: 1},
		{...goodResponse, refresh_token: {}},
		{...goodResponse, scope: [adwordsScope]},
		{...goodResponse, scope: `${adwordsScope} \u001B[31m`},
		{error: 'invalid_grant'},
	])('F57 does not expect %j', response => {
		expect(failureOf(response)).toEqual({type: 'unexpected-answer', status: 200});
	});
});
