import {describe, expect, it} from 'vitest';
import {authorizationFailure} from '../../source/google/authorization-failure.js';

describe('authorizationFailure', () => {
	it.each([
		['access_denied', 'consent-denied'],
		['admin_policy_enforced', 'admin-policy-enforced'],
		['policy_enforced', 'policy-enforced'],
		['org_internal', 'org-internal'],
		['disallowed_useragent', 'disallowed-useragent'],
	])('names %s', (error, type) => {
		expect(authorizationFailure({error, description: 'whatever'})).toEqual({type});
	});

	it.each(['server_error', 'constructor', '__proto__'])('passes %s on, without a description of its own', error => {
		expect(authorizationFailure({error})).toEqual({type: 'authorization-error', error});
	});

	it('sanitises what it passes on', () => {
		const answer = {error: `x\u001B[31m${'y'.repeat(99)}`, description: 'a\nb\u202Ec'};
		expect(authorizationFailure(answer)).toEqual({
			type: 'authorization-error',
			error: `x${'y'.repeat(58)}…`,
			description: 'a bc',
		});
	});
});
