import {expect, it} from 'vitest';
import {explainForStoredToken} from '../../../source/wizard/explain/for-stored-token.js';
import {explain} from '../../../source/wizard/explain/index.js';
import {sampleFailures} from '../../helpers/sample-failures/index.js';
import {listed} from '../../helpers/sample-failures/samples.js';

it.each(['unreachable', 'google-busy', 'server-error', 'captive-portal'] as const)(
	'%s asks for no new sign-in',
	type => {
		for (const failure of sampleFailures()[type]) {
			const fix = explainForStoredToken(failure).fix.join(' ');
			expect(fix).not.toMatch(/sign in again/i);
			expect(fix).toContain('try again');
		}
	},
);

it('leaves everything else as it is', () => {
	for (const failure of listed(sampleFailures())) {
		const {fix: _, ...others} = explainForStoredToken(failure);
		expect(explain(failure)).toMatchObject(others);
	}
});
