import {describe, expect, it} from 'vitest';
import {headerValues, isPrefetch} from '../../source/callback/request-headers.js';

describe('a header', () => {
	it('has all its values, in order, whatever the case of its name', () => {
		expect(headerValues(['X-A', '1', 'x-b', '2', 'x-A', '3'], 'x-a')).toEqual(['1', '3']);
	});

	it('is looked for among names, not among values', () => {
		expect(headerValues(['a', 'host', 'b', 'x', 'host'], 'host')).toEqual([]);
	});

	it.each(['Sec-Purpose', 'Purpose', 'X-Purpose', 'X-Moz'])('tells by %s that a browser only guesses', name => {
		for (const value of ['prefetch', 'PREFETCH;prerender', 'prerender', 'preview']) {
			expect(isPrefetch([name, value])).toBe(true);
		}
		expect(isPrefetch([name, 'navigate'])).toBe(false);
		expect(isPrefetch(['x-other', 'prefetch'])).toBe(false);
	});
});
