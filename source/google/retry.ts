import {WizardError} from '../system/wizard-error.js';
import type {Clock} from './clock.js';
import type {TokenFailure} from './token-failures.js';

/**
 * The waits in milliseconds before each further try, by what became of the code. One that may have reached Google is
 * tried once more at most: replaying a used code may revoke what it bought (RFC 6749 section 4.1.2).
 */
const waits = {
	/** The code never left: no route, no name, no proxy. */
	'not-sent': [500, 1000, 2000, 4000],
	/** Answered without taking the code: 429, 503. */
	busy: [500, 1000, 2000],
	/** Answered by an error that leaves open whether the code was taken: other 5xx. */
	'server-error': [1000],
	/** Sent, and no answer came back. */
	'no-answer': [500],
	/** Answered for good. */
	final: [],
} as const satisfies Record<string, readonly number[]>;

/** What became of the code in a failed try, and so how often it may be tried again. */
export type RetryRule = keyof typeof waits;

/** What came of one try. */
export type Verdict<T> =
	| {readonly type: 'done'; readonly value: T}
	| {
			readonly type: 'failed';
			readonly failure: TokenFailure;
			readonly rule: RetryRule;
			/** Milliseconds that the server asks us to wait. */
			readonly retryAfter?: number;
	  };

/** Word of a failed try that is about to be repeated. */
export type Retry = {
	readonly failure: TokenFailure;
	/** Number of the try to come; the first repetition is 2. */
	readonly attempt: number;
	/** Milliseconds until then. */
	readonly wait: number;
};

export type RetryOptions = {
	readonly signal: AbortSignal;
	readonly clock: Clock;
	readonly onRetry?: ((retry: Retry) => void) | undefined;
};

/** Milliseconds; half the life of an authorization code at Google. */
const patience = 300_000;

/**
 * Repeats `attempt` by the rules above, for five minutes at most, with up to a quarter of jitter. `attempt` is told
 * whether an earlier try may have reached Google.
 *
 * Throws the last failure as a `WizardError`, and an abort's error when `signal` aborts.
 */
export async function withRetries<T>(
	attempt: (mayHaveArrived: boolean) => Promise<Verdict<T>>,
	{signal, clock, onRetry}: RetryOptions,
): Promise<T> {
	const giveUpAt = clock.now() + patience;
	const used = new Map<RetryRule, number>();
	for (let number = 2; ; number += 1) {
		const verdict = await attempt(used.has('no-answer') || used.has('server-error'));
		if (verdict.type === 'done') return verdict.value;

		const {failure, rule, retryAfter = 0} = verdict;
		const count = used.get(rule) ?? 0;
		const base = waits[rule][count];
		if (base === undefined) throw new WizardError(failure);
		const wait = Math.round(Math.max(base, retryAfter) * (1 + Math.random() / 4));
		if (clock.now() + wait > giveUpAt) throw new WizardError(failure);

		used.set(rule, count + 1);
		onRetry?.({failure, attempt: number, wait});
		await clock.sleep(wait, signal);
	}
}
