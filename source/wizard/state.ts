import type {IgnoredReason} from '../callback/answer.js';
import type {ConfiguredClient} from '../configs/configured-clients.js';
import type {FormatId} from '../configs/format.js';
import type {Target} from '../configs/inspect-targets.js';
import type {WritePlan} from '../configs/plan-write.js';
import type {TreeAccount} from '../google/ads/account.js';
import type {CheckId, Proven} from '../google/check-token.js';
import type {Client, ClientType} from '../google/client.js';
import type {Endpoints} from '../google/endpoints.js';
import type {Grant} from '../google/grant.js';
import type {Redirect} from '../google/redirect.js';
import type {FoundFile} from '../system/client-files.js';
import type {NamedBrowser} from '../system/find-browser.js';
import type {Piped} from '../system/pipe-to-command.js';
import type {ChosenAccount} from './chosen-account.js';
import type {Delivery} from './delivery.js';
import type {Failure} from './failure.js';
import type {Note} from './note.js';
import type {Proof} from './proof.js';
import type {Settings} from './settings.js';
import type {SignIn} from './sign-in.js';
import type {WriteConsents} from './write-request.js';

/** What every step knows: what the flags said, and whom we talk to. */
export type Session = {
	readonly settings: Settings;
	readonly google: Endpoints;
	/** Whom we talked to before the person chose to practise. */
	readonly before?: Endpoints;
};

/** A client file that was found here, and what is in it. */
export type FoundClient = FoundFile & {readonly content: Client | Failure};

/** Choosing an OAuth client: found files, a path, pasted JSON, or another way in. */
export type ClientState = {
	readonly step: 'client';
	readonly session: Session;
	/** Absent while we still look. */
	readonly found?: readonly FoundClient[];
	/** Clients that stand in a library's config already. */
	readonly configured?: readonly ConfiguredClient[];
	/** The person is typing a path. */
	readonly typing: boolean;
	readonly note?: Note;
};

/** Client id, then the secret, typed by hand; `type` and `clientId` are known when a file lacked only its secret. */
export type TypedClientState = {
	readonly step: 'typed-client';
	readonly session: Session;
	readonly type?: ClientType;
	readonly clientId?: string;
	/** Known where a library's config holds it, which doesn't tell the type. */
	readonly clientSecret?: string;
	readonly projectId?: string;
	readonly redirectUris: readonly string[];
	readonly note?: Note;
};

/** From nothing to a client file, page by page in the console, while we watch for the download. */
export type StartState = {
	readonly step: 'start';
	readonly session: Session;
	/** Index into `startFromZero`. */
	readonly at: number;
	readonly note?: Note;
};

/** Everything that goes to Google, shown before any port or browser is opened. */
export type ConsentState = {
	readonly step: 'consent';
	readonly session: Session;
	readonly client: Client;
	readonly redirect: Redirect;
	readonly scopes: readonly string[];
	readonly loginHint?: string;
	/** Google shows its account chooser, whoever is signed in there. */
	readonly chooseAccount?: true;
	readonly editing?: 'scope' | 'login-hint';
	readonly note?: Note;
};

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

/** The token is here. What to do with it. */
export type DeliverState = {
	readonly step: 'deliver';
	readonly asked: ConsentState;
	readonly grant: Grant;
	/** What the checks said; absent where they were skipped. */
	readonly proof?: Proof;
	/** The account to call, and in whose name. */
	readonly chosen?: ChosenAccount;
	/** The tree of accounts, once all of it is here. */
	readonly tree?: readonly TreeAccount[];
	readonly deliveries: readonly Delivery[];
	readonly revealed: boolean;
	/** The last file that was asked for; its library's own place where no path is. */
	readonly asking?: {readonly formatId: FormatId; readonly path?: string};
	/** What flags asked for: how many are still to come, and what failed. */
	readonly unattended?: {readonly left: number; readonly failures: readonly Failure[]};
	/** Asking whether to leave although the token is saved nowhere, and where to. */
	readonly leaving?: 'back' | 'finish';
	readonly note?: Note;
};

/** The token is tried, check by check, before anything is written. */
export type CheckingState = {
	readonly step: 'checking';
	readonly from: DeliverState;
	readonly phase:
		| {readonly type: 'running'; readonly check: CheckId}
		| {readonly type: 'passed'; readonly proven: Proven}
		| {readonly type: 'failed'; readonly check: CheckId; readonly failure: Failure};
	readonly note?: Note;
};

/** Choosing the account to call, and with it the login customer. */
export type AccountsState = {
	readonly step: 'accounts';
	readonly from: DeliverState;
	/** What has come so far, managers before what is below them. */
	readonly tree: readonly TreeAccount[];
	readonly isComplete: boolean;
	/** An account below a manager was picked: its way in waits for a yes. */
	readonly proposal?: ChosenAccount;
	readonly note?: Note;
};

/** Taking the token back at Google. */
export type RevokeState = {
	readonly step: 'revoke';
	readonly from: DeliverState;
	readonly phase: 'asking' | 'revoking' | 'revoked';
	readonly note?: Note;
};

/** Which library's file to write. */
export type TargetsState = {
	readonly step: 'targets';
	readonly from: DeliverState;
	/** Absent while we still look. */
	readonly targets?: readonly Target[];
};

/** To a secret store: the token, or all values as JSON, on a command's standard input. */
export type PipeState = {
	readonly step: 'pipe';
	readonly from: DeliverState;
	/** Absent while it is being chosen. */
	readonly command?: {readonly line: string; readonly input: 'token' | 'json'};
	readonly isRunning: boolean;
	/** How it ended, where it ended badly. */
	readonly piped?: Piped;
	readonly note?: Note;
};

/** What a file would become, before it does. */
export type PreviewState = {
	readonly step: 'preview';
	readonly from: DeliverState;
	readonly plan: WritePlan;
	readonly mode: 'reading' | 'editing-path' | 'writing';
	/** Another path that was typed, until its plan is here. */
	readonly elsewhere?: string;
	/** What the person has agreed to beyond the change itself. */
	readonly consents: WriteConsents;
	readonly note?: Note;
};

export type DoneState = {
	readonly step: 'done';
	readonly asked: ConsentState;
	readonly grant: Pick<Grant, 'refreshTokenExpiresAt'>;
	readonly proof?: Proof;
	readonly chosen?: ChosenAccount;
	readonly deliveries: readonly Delivery[];
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
	readonly token: 'none' | 'delivered' | 'dropped' | 'revoked';
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
