/** What one failure says. Plain sentences: no markup, no secret, no text from outside but sanitised. */
export type Said = {
	/** What happened, in a few words, without a full stop. */
	readonly title: string;
	/** Why, in one sentence. */
	readonly cause: string;
	/** What to do now, one step an entry, the first one first. */
	readonly fix: readonly string[];
};

/** One room's copy: a function for each type of its failures, so that a failure without copy doesn't compile. */
export type FailureWords<F extends {readonly type: string}> = {
	readonly [T in F['type']]: (failure: Extract<F, {readonly type: T}>) => Said;
};
