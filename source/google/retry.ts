import {WizardError} from '../system/wizard-error.js';
import type {Clock} from './clock.js';
import type {TokenFailure} from './token-failures.js';

/**
 * The waits in milliseconds before each further try, by what became of the request. One that may have reached Google is
 * tried once more at most: replaying a used code may revoke what it bought (RFC 6749 section 4.1.2). Requests that may
 * be repeated at will go by the same waits: somebody is watching.
 */
const waits = {
	/** It never left: no route, no name, no proxy. */
	'not-sent': [500, 1000, 2000, 4000],
	/** Answered without being looked at: 429, 503. */
	busy: [500, 1000, 2000],
	/** Answered by an error that leaves open whether a code was taken: other 5xx. */
	'server-error': [1000],
	/** Sent, and no answer came back. */
	'no-answer': [500],
	/** Answered for good. */
	final: [],
} as const satisfies Record<string, readonly number[]>;

/** What became of the request in a failed try, and so how often it may be tried again. */
export type RetryRule = keyof typeof waits;

/** What came of one try; `F` is what can go wrong. */
export type Verdict<T, F = TokenFailure> =
	| {readonly type: 'done'; readonly value: T}
	| {
			readonly type: 'failed';
			readonly failure: F;
			readonly rule: RetryRule;
			/** Milliseconds that the server asks us to wait. */
			readonly retryAfter?: number;
	  };

export type RetryOptions = {
	readonly signal: AbortSignal;
	readonly clock: Clock;
	/** A try has failed and is about to be repeated; `attempt` is the number of the one to come: the first repetition is 2. */
	readonly onRetry?: ((attempt: number) => void) | undefined;
	/** Milliseconds from the first try, after which none is begun; five minutes if left out. */
	readonly patience?: number;
};

/** Milliseconds; half the life of an authorization code at Google. */
const codePatience = 300_000;

/**
 * Repeats `attempt` by the rules above, with up to a quarter of jitter. `attempt` is told whether an earlier try may
 * have reached Google.
 *
 * Throws the last failure as a `WizardError`, and an abort's error when `signal` aborts.
 */
export async function withRetries<T, F extends {readonly type: string} = TokenFailure>(
	attempt: (mayHaveArrived: boolean) => Promise<Verdict<T, F>>,
	{signal, clock, onRetry, patience = codePatience}: RetryOptions,
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
		onRetry?.(number);
		await clock.sleep(wait, signal);
	}
}
