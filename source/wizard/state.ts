import type {IgnoredReason} from '../callback/answer.js';
import type {Grant} from '../google/grant.js';
import type {NamedBrowser} from '../system/find-browser.js';
import type {ChosenAccount} from './chosen-account.js';
import type {ClientState, ConsentState, Session, StartState, TypedClientState} from './client-states.js';
import type {Delivery} from './delivery.js';
import type {Failure} from './failure.js';
import type {Fate} from './fate.js';
import type {Note} from './note.js';
import type {Proof} from './proof.js';
import type {SignIn} from './sign-in.js';
import type {
	AccountsState,
	CheckingState,
	DeliverState,
	PipeState,
	PreviewState,
	RevokeState,
	TargetsState,
} from './token-states.js';

export type * from './client-states.js';
export type * from './token-states.js';

/** From the open port to the token. Listening and exchanging are one visit, so that the page can be answered last. */
export type SignInState = {
	readonly step: 'sign-in';
	readonly asked: ConsentState;
	readonly phase:
		| {readonly type: 'opening'}
		| {readonly type: 'waiting'; readonly signIn: SignIn}
		| {readonly type: 'exchanging'};
	/** A browser has been opened here, as far as its opener knows. */
	readonly isBrowserOpen?: true;
	/** The present, in milliseconds since the epoch. */
	readonly now: number;
	readonly ignored: {readonly count: number; readonly last?: IgnoredReason};
	/** The person looks at Google's error pages; a number when one of them is picked. */
	readonly help: 'closed' | 'list' | number;
	/** The person picks a browser; `found` is absent while we look for them. */
	readonly browsers?: {readonly found?: readonly NamedBrowser[]};
	/** A token that is here already, while another account signs in: the way back to it. */
	readonly kept?: CheckingState;
	readonly note?: Note;
};

export type DoneState = {
	readonly step: 'done';
	readonly asked: ConsentState;
	readonly grant: Pick<Grant, 'refreshTokenExpiresAt'>;
	readonly proof?: Proof;
	readonly chosen?: ChosenAccount;
	readonly deliveries: readonly Delivery[];
	/** What flags asked for and nobody did after all. */
	readonly failures?: readonly Failure[];
};

/** A failure that ended a step. Retrying or going back leads to `back`. */
export type FailedState = {
	readonly step: 'failed';
	readonly session: Session;
	readonly failure: Failure;
	readonly back: ClientState | ConsentState;
	/** A token of an earlier sign-in that is still here. */
	readonly kept?: CheckingState;
	readonly note?: Note;
};

/** The person or a signal ended it. `token` says what became of a token, if there was one. */
export type StoppedState = {
	readonly step: 'stopped';
	readonly session: Session;
	readonly token: Fate;
	/** Files that hold a token that was revoked, or may have been. */
	readonly stillHeld?: readonly string[];
};

export type State =
	| ClientState
	| TypedClientState
	| StartState
	| ConsentState
	| SignInState
	| CheckingState
	| AccountsState
	| DeliverState
	| RevokeState
	| TargetsState
	| PipeState
	| PreviewState
	| DoneState
	| FailedState
	| StoppedState;

export type Step = State['step'];
export type StateOf<S extends Step> = Extract<State, {readonly step: S}>;
