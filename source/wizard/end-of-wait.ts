/** In ms. Ticks come every second: after a longer gap, the machine slept, we were stopped, or the clock was set. */
const longestGap = 30_000;

/**
 * The end of a wait after one more tick, all in milliseconds since the epoch. It moves with a gap between two ticks in
 * which nobody could have signed in, or with a clock that was set: the wait goes on with the time it had.
 */
export function endOfWait(end: number, lastTick: number, now: number): number {
	const gap = now - lastTick;
	return gap < 0 || gap > longestGap ? end + gap : end;
}
