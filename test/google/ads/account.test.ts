import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {customerIdDigits} from '../../../source/google/ads/account.js';

const written = (characters: string, constraints: fc.StringConstraints) =>
	fc.string({unit: fc.constantFrom(...characters), ...constraints});

describe('customerIdDigits', () => {
	it.each([
		['1234567890', '1234567890'],
		['123-456-7890', '1234567890'],
		[' 123 456 7890\n', '1234567890'],
		['0000000001', '0000000001'],
		['123-456-789', undefined],
		['12345678901', undefined],
		['123.456.7890', undefined],
		['customers/1234567890', undefined],
		['\u0661234567890', undefined],
		['', undefined],
		['--', undefined],
	])('reads %j as %s', (text, digits) => {
		expect(customerIdDigits(text)).toBe(digits);
	});

	it('brings ten digits or nothing', () => {
		fc.assert(
			fc.property(
				fc.oneof(fc.string({unit: 'binary'}), written('0123456789 -', {minLength: 8, maxLength: 14})),
				text => {
					expect(customerIdDigits(text) ?? '0000000000').toMatch(/^[0-9]{10}$/);
				},
			),
		);
	});
});
