import type {Clock} from '../../source/google/clock.js';

/** A clock that sleeps in no time: it notes each wait and moves on by it. */
export function manualClock() {
	const waits: number[] = [];
	let now = Date.UTC(2026, 10, 23);
	const clock: Clock = {
		now: () => now,
		sleep: async (wait, signal) => {
			signal.throwIfAborted();
			waits.push(wait);
			now += wait;
		},
	};
	const advance = (milliseconds: number) => {
		now += milliseconds;
	};
	return {clock, waits, advance};
}
