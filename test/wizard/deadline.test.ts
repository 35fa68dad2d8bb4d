import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {deadline} from '../../source/wizard/deadline.js';
import type {Message} from '../../source/wizard/message.js';

const begun = Date.UTC(2026, 10, 22);

beforeEach(() => {
	vi.useFakeTimers({now: begun});
});
afterEach(() => {
	vi.useRealTimers();
});

/** A wait of a minute, what it sends, and whether it has ended. */
function wait(visit = new AbortController()) {
	const sent: Message[] = [];
	let failure: unknown;
	deadline(begun + 60_000, 60_000, message => sent.push(message), visit.signal).catch(error => {
		({failure} = error);
	});
	return {sent, visit, failure: () => failure};
}

it('ticks every five seconds, the last ten one by one, and ends when the time is over', async () => {
	const {sent, failure} = wait();
	await vi.advanceTimersByTimeAsync(59_000);
	expect(failure()).toBeUndefined();
	await vi.advanceTimersByTimeAsync(1000);
	expect(failure()).toEqual({type: 'timed-out', seconds: 60});
	await vi.advanceTimersByTimeAsync(5000);
	expect(sent.map(message => (message.type === 'tick' ? (message.now - begun) / 1000 : message.type))).toEqual([
		5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60,
	]);
});

it('F70: goes on after a sleep with the time it had, and says so once', async () => {
	const {sent, failure} = wait();
	await vi.advanceTimersByTimeAsync(20_000);
	const night = 8 * 3_600_000;
	vi.setSystemTime(begun + 20_000 + night);
	await vi.advanceTimersByTimeAsync(39_000);
	expect(failure()).toBeUndefined();
	expect(sent.filter(({type}) => type === 'resumed')).toEqual([
		{type: 'resumed', now: begun + 20_000 + night + 1000, expiresAt: begun + 60_000 + night + 1000},
	]);
	await vi.advanceTimersByTimeAsync(2000);
	expect(failure()).toEqual({type: 'timed-out', seconds: 60});
});

it('F70: is not prolonged by a clock that was set back', async () => {
	const {failure} = wait();
	await vi.advanceTimersByTimeAsync(20_000);
	vi.setSystemTime(begun - 86_400_000);
	await vi.advanceTimersByTimeAsync(42_000);
	expect(failure()).toEqual({type: 'timed-out', seconds: 60});
});

it('lets go when the visit ends', async () => {
	const {sent, visit, failure} = wait();
	visit.abort();
	await vi.advanceTimersByTimeAsync(120_000);
	expect([sent, failure()]).toEqual([[], undefined]);
});

it('begins nothing where the visit has ended already', () => {
	const visit = new AbortController();
	visit.abort();
	wait(visit);
	expect(vi.getTimerCount()).toBe(0);
});
