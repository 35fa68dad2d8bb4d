import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {endOfWait} from '../../source/wizard/end-of-wait.js';

const begun = Date.UTC(2026, 10, 22);
const day = 86_400_000;

describe('F70: the end of the wait', () => {
	it.each([
		['a tick', 1000, 0],
		['a tick of a busy machine', 29_000, 0],
		['a tick at once', 0, 0],
		['the longest that a tick may take', 30_000, 0],
		['a night asleep', 8 * 3_600_000, 8 * 3_600_000],
		['ten minutes stopped', 600_000, 600_000],
		['a clock set ahead by a day', day, day],
		['a clock set back by a day', -day, -day],
		['a clock set back by a year', -365 * day, -365 * day],
		['a clock set back by a second', -1000, -1000],
	])('after %s', (_, gap, moved) => {
		expect(endOfWait(begun + 600_000, begun, begun + gap)).toBe(begun + 600_000 + moved);
	});

	it('never comes while ticks are missing, and comes after as many as there were to go, however often that happens', () => {
		const gaps = fc.array(fc.oneof(fc.constant(1000), fc.integer({min: -day, max: 10 * day})), {maxLength: 40});
		fc.assert(
			fc.property(gaps, strange => {
				let now = begun;
				let end = begun + 60_000;
				let ticks = 0;
				for (const gap of [...strange, ...Array.from({length: 60}, () => 1000)]) {
					const left = end - now;
					end = endOfWait(end, now, now + gap);
					now += gap;
					if (gap < 0 || gap > 30_000) expect(end - now).toBe(left);
					if (gap === 1000) ticks += 1;
				}
				expect(ticks).toBeGreaterThanOrEqual(60);
				expect(now).toBeGreaterThanOrEqual(end);
			}),
		);
	});
});
