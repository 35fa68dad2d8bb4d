import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {customerIdDigits} from '../../source/google/ads/account.js';
import {dashed} from '../../source/language/dashed.js';

const digit = fc.constantFrom(...'0123456789');

describe('dashed', () => {
	it('is undone by customerIdDigits, and says nothing twice', () => {
		fc.assert(
			fc.property(fc.string({unit: digit, minLength: 10, maxLength: 10}), id => {
				expect(dashed(id)).toMatch(/^\d{3}-\d{3}-\d{4}$/);
				expect(customerIdDigits(dashed(id))).toBe(id);
				expect(dashed(dashed(id))).toBe(dashed(id));
			}),
		);
	});

	it.each(['', '1', '12345678901', 'no ID'])('leaves %j as it is', text => {
		expect(dashed(text)).toBe(text);
	});
});
