import {describe, expect, it} from 'vitest';
import {systemClock} from '../../source/google/clock.js';
import {type RetryRule, type Verdict, withRetries} from '../../source/google/retry.js';
import {manualClock} from './manual-clock.js';

const {signal} = new AbortController();
const busy = {type: 'google-busy', status: 429} as const;
const done = {type: 'done', value: 'grant'} as const;
const failed = (rule: RetryRule, retryAfter = 0) => ({type: 'failed', failure: busy, rule, retryAfter}) as const;

/** Plays the script, repeating its last verdict, and tells what each try was told. */
function script(...verdicts: readonly Verdict<string>[]) {
	const told: boolean[] = [];
	const attempt = async (mayHaveArrived: boolean) => {
		told.push(mayHaveArrived);
		return verdicts[Math.min(told.length, verdicts.length) - 1]!;
	};
	return {attempt, told};
}

/** Each wait is its base and up to a quarter of it. */
function expectWaits(waits: readonly number[], bases: readonly number[]) {
	expect(waits).toHaveLength(bases.length);
	for (const [index, base] of bases.entries()) {
		expect(waits[index]).toBeGreaterThanOrEqual(base);
		expect(waits[index]).toBeLessThanOrEqual(base * 1.25);
	}
}

describe('withRetries', () => {
	it.each([
		['not-sent', [500, 1000, 2000, 4000]],
		['busy', [500, 1000, 2000]],
		['server-error', [1000]],
		['no-answer', [500]],
		['final', []],
	] as const)('gives up after these waits when a code is %s: %j', async (rule, bases) => {
		const {clock, waits} = manualClock();
		const {attempt, told} = script(failed(rule));
		await expect(withRetries(attempt, {signal, clock})).rejects.toMatchObject({failure: busy});
		expectWaits(waits, bases);
		expect(told).toHaveLength(bases.length + 1);
	});

	it('returns the first success and says which try comes', async () => {
		const {clock} = manualClock();
		const retries: number[] = [];
		const {attempt} = script(failed('not-sent'), failed('not-sent'), done);
		await expect(withRetries(attempt, {signal, clock, onRetry: retry => retries.push(retry)})).resolves.toBe('grant');
		expect(retries).toEqual([2, 3]);
	});

	it('F48 waits as long as the server asks, but no shorter than its own rule', async () => {
		const {clock, waits} = manualClock();
		const {attempt} = script(failed('busy', 2000), failed('busy', 1), done);
		await withRetries(attempt, {signal, clock});
		expectWaits(waits, [2000, 1000]);
	});

	it.each([300_001, Number.POSITIVE_INFINITY])('does not wait %i ms, beyond five minutes', async retryAfter => {
		const {clock, waits} = manualClock();
		await expect(withRetries(script(failed('busy', retryAfter)).attempt, {signal, clock})).rejects.toThrow(
			'google-busy',
		);
		expect(waits).toEqual([]);
	});

	it('counts the time that the tries took', async () => {
		const {clock, waits, advance} = manualClock();
		const attempt = async () => {
			advance(299_000);
			return failed('not-sent');
		};
		await expect(withRetries(attempt, {signal, clock})).rejects.toThrow('google-busy');
		expectWaits(waits, [500]);
	});

	it.each([
		['no-answer', true],
		['server-error', true],
		['not-sent', false],
		['busy', false],
	] as const)('F51 tells whether the code may have arrived after %s: %s', async (rule, mayHaveArrived) => {
		const {clock} = manualClock();
		const {attempt, told} = script(failed(rule), done);
		await withRetries(attempt, {signal, clock});
		expect(told).toEqual([false, mayHaveArrived]);
	});

	it('stops at once in the middle of a real wait when aborted', async () => {
		const controller = new AbortController();
		const {attempt, told} = script(failed('not-sent', 60_000));
		const onRetry = () => queueMicrotask(() => controller.abort());
		const options = {signal: controller.signal, clock: systemClock, onRetry};
		await expect(withRetries(attempt, options)).rejects.toMatchObject({name: 'AbortError'});
		expect(told).toHaveLength(1);
	});
});
