import fc from 'fast-check';
import {expect, it} from 'vitest';
import {sameSecret} from '../../source/callback/same-secret.js';

it('says yes to the same text only, of whatever length', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (one, other) => {
			expect(sameSecret(one, one)).toBe(true);
			expect(sameSecret(one, other)).toBe(one === other);
		}),
	);
});
