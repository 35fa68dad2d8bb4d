import {setTimeout} from 'node:timers/promises';

/** Time, so that tests need not wait for it. */
export type Clock = {
	/** Milliseconds since 1970. */
	readonly now: () => number;
	/** Resolves after `wait` milliseconds; rejects at once when `signal` aborts. */
	readonly sleep: (wait: number, signal: AbortSignal) => Promise<void>;
};

/** This machine's own clock. */
export const systemClock: Clock = {
	now: Date.now,
	sleep: (wait, signal) => setTimeout(wait, undefined, {signal}),
};
