import {WizardError} from '../system/wizard-error.js';
import {endOfWait} from './end-of-wait.js';
import type {WizardFailure} from './failure.js';
import type {Send} from './send.js';

/** In ms: each tick has the screen drawn anew, so the last seconds alone are told one by one. */
const lastSeconds = 10_000;
const secondsATick = 5;

/**
 * Ticks as the time passes and rejects at the end of the wait, which moves with the time in which the machine slept.
 * Where the visit ends, or has ended, nothing ticks and it's never settled. `expiresAt` in milliseconds since the epoch,
 * `timeout` in ms.
 */
export function deadline(expiresAt: number, timeout: number, send: Send, signal: AbortSignal): Promise<never> {
	return new Promise((_, reject) => {
		if (signal.aborted) return;
		let end = expiresAt;
		let lastTick = Date.now();
		let seconds = 0;
		const tick = () => {
			const now = Date.now();
			const newEnd = endOfWait(end, lastTick, now);
			if (newEnd !== end) send({type: 'resumed', now, expiresAt: newEnd});
			end = newEnd;
			lastTick = now;
			seconds += 1;
			if (end - now <= lastSeconds || seconds % secondsATick === 0) send({type: 'tick', now});
			if (now < end) return;
			clearInterval(timer);
			reject(new WizardError<WizardFailure>({type: 'timed-out', seconds: timeout / 1000}));
		};
		const timer = setInterval(tick, Math.min(1000, timeout));
		signal.addEventListener('abort', () => clearInterval(timer), {once: true});
	});
}
