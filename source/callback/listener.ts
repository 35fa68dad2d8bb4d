import type {AuthorizationAnswer, IgnoredReason} from './answer.js';
import type {ExpectedResponse} from './authorization-response.js';
import type {BindTarget} from './bind.js';

/** How the sign-in ended, for the page in the browser to tell. */
export type Outcome = 'granted' | 'declined' | 'failed';

/** One attempt at signing in. `state` is fresh for each. */
export type ListenOptions = ExpectedResponse & {
	readonly bind: BindTarget;
	/** Builds the address of Google's consent page; called once, as soon as the port is known. */
	readonly consentUrl: (redirectUri: string) => string;
	/** Called for each request that was answered but not taken for Google's. */
	readonly onIgnored: (reason: IgnoredReason) => void;
	/** Before `reply`: closes the port at once and rejects `answer` with the signal's reason. After: nothing. */
	readonly signal: AbortSignal;
};

/** An open port that waits for Google's answer. */
export type Listener = {
	/** To the letter what the authorization request and the exchange must name. */
	readonly redirectUri: string;
	readonly consentUrl: string;
	/** A short address on this machine that leads to `consentUrl`; its last part can't be guessed. */
	readonly link: string;
	/** Rejects with `WizardError<CallbackFailure>`: `issuer-mismatch`, or `cannot-listen` if the port broke. */
	readonly answer: Promise<AuthorizationAnswer>;
	/** Lets the browser go, which has been held since its answer came in, and shows how things went. First call counts. */
	readonly reply: (outcome: Outcome) => void;
	/** Closes the port, after `reply` as soon as the browser has its last page, 800 ms at most. */
	readonly close: () => Promise<void>;
	/** Resolves when the port is closed; by itself, 2 s after `reply`. */
	readonly closed: Promise<void>;
};
