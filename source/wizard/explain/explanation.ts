/** The exit codes, by what ended us. */
export const exitCodes = {
	done: 0,
	unexpected: 1,
	unusableInput: 2,
	notGranted: 3,
	refusedByGoogle: 4,
	adsCallFailed: 5,
	notDelivered: 6,
	timedOut: 7,
	unreachable: 8,
} as const;

/** What a person is told about one failure. Plain sentences: no markup, no secret, no text from outside but sanitised. */
export type Explanation = {
	/** What happened, in a few words, without a full stop. */
	readonly title: string;
	/** Why, in one sentence. */
	readonly cause: string;
	/** What to do now, one step an entry, the first one first. */
	readonly fix: readonly string[];
	/** The page that fixes it, where there is one. */
	readonly link?: string;
	readonly exit: keyof typeof exitCodes;
};

/** One room's copy: a function for each type of its failures, so that a failure without copy does not compile. */
export type Explanations<F extends {readonly type: string}> = {
	readonly [T in F['type']]: (failure: Extract<F, {readonly type: T}>) => Explanation;
};
