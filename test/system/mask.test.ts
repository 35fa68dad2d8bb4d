import {assert, constantFrom, property, string} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mask} from '../../source/system/mask.js';

describe('mask', () => {
	it.each([
		['1//0gAbCdEfGhIjKlMnOpabcd', '1//••••abcd'],
		['GOCSPX-abcdefghijklmnopqrst', 'GOCSPX-••••qrst'],
		['ya29.a0AfH6SMBxabcdefghwxyz', 'ya29.••••wxyz'],
		['4/0AeanS0abcdefghijkl', '4/••••ijkl'],
		['0123456789abcdef', '••••cdef'],
		['GOCSPX-short', 'GOCSPX-••••'],
		['1//0gAbCdEabcd', '1//••••'],
		['1//0gAbCdEfabcd', '1//••••abcd'],
		['1//0abcdefg', '••••'],
		['', '••••'],
		['0123456789abcdef\u0000\u202E', '••••ef'],
	])('%j becomes %s', (secret, masked) => {
		expect(mask(secret)).toBe(masked);
	});

	it('shows no more than 4 characters beside a public prefix', () => {
		const prefix = constantFrom('', '1//', 'GOCSPX-', 'ya29.', '4/');
		assert(
			property(prefix, string({unit: 'grapheme-ascii'}), (start, rest) => {
				const [before, after] = mask(start + rest).split('••••');
				return ['', '1//', 'GOCSPX-', 'ya29.', '4/'].includes(before!) && after!.length <= 4;
			}),
		);
	});
});
