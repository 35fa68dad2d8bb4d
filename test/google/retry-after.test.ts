import {expect, it} from 'vitest';
import {parseRetryAfter} from '../../source/google/retry-after.js';

const now = Date.UTC(2026, 10, 23, 12, 0, 0);

it.each([
	['2', 2000],
	['0', 0],
	['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
	['Mon, 23 Nov 2026 11:59:30 GMT', 0],
	['soon', 0],
	['-5', 0],
	['', 0],
	[null, 0],
])('reads %j as %i ms', (header, wait) => {
	expect(parseRetryAfter(header, now)).toBe(wait);
});
