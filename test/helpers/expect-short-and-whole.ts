import {expect} from 'vitest';
import type {Explanation} from '../../source/wizard/explain/explanation.js';

/** The rules for copy: a title that fits, a cause in one sentence, one to four steps, and nothing left open. */
export function expectShortAndWhole({title, cause, fix, link}: Omit<Explanation, 'exit'>): void {
	expect(title.length).toBeLessThanOrEqual(60);
	expect(title).toMatch(/^[A-Z][^.]*[^.!]$/i);
	for (const sentence of [cause, ...fix]) expect(sentence).toMatch(/^[A-Z].*\.$/);
	expect(cause).not.toMatch(/[.!?] [A-Z]/);
	expect(fix.length).toBeGreaterThanOrEqual(1);
	expect(fix.length).toBeLessThanOrEqual(4);
	expect([title, cause, ...fix].join(' ')).not.toMatch(/undefined|NaN|\[object|[^\x20-\x7e]/);
	if (link !== undefined) expect(link).toMatch(/^https:\/\/[\x21-\x7e]+$/);
}
