import {expect, it} from 'vitest';
import {misplacedRefreshToken} from '../../source/google/misplaced-refresh-token.js';

it.each([
	['4/0AfJohX-code', 'authorization-code'],
	['4%2F0AfJohX-code', 'authorization-code'],
	['ya29.a0-access', 'access-token'],
	['GOCSPX-secret', 'client-secret'],
	['1047-abc.apps.googleusercontent.com', 'client-id'],
	['AIzaSyKey', 'api-key'],
	['ada@example.com', 'email'],
] as const)('%s is something else', (text, credential) => {
	expect(misplacedRefreshToken(text)).toEqual({type: 'refresh-token-is-something-else', credential});
});

it.each(['1//0a-refresh_token', '1/old-refresh_token', 'no-known-shape', ''])('leaves %j to Google', text => {
	expect(misplacedRefreshToken(text)).toBeUndefined();
});
